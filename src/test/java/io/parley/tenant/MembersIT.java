package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MembersIT {

    private TwoBrands brands;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("TN10 a role lowered, a member removed and one brought back: each holds on the very next request")
    void the_next_request() throws Exception {
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
        Portal portal = member.portal();
        UUID id = member.membership(brands.one());
        assertThat(portal.get(base + "/invitations/new").status()).isEqualTo(200);
        owner.post(base + "/members/" + id + "/role", Map.of("role", "ANALYST", "version", String.valueOf(Role.OWNER.ordinal())));
        assertThat(portal.get(base + "/invitations/new").status()).isEqualTo(403);
        assertThat(portal.post(base + "/settings", Map.of("name", "x")).status()).isEqualTo(403);
        Answer removed = owner.follow(owner.post(base + "/members/" + id + "/removal", Map.of()));
        assertThat(portal.get(base).status()).isEqualTo(404);
        assertThat(owner.follow(undo(removed)).page().select(".flash.done").text()).contains("member again");
        assertThat(portal.get(base).status()).isEqualTo(200);
        assertThat(member.membership(brands.one())).as("the very same membership").isEqualTo(id);
        assertThat(portal.get(base + "/invitations/new").status()).as("with the role it had").isEqualTo(403);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.column("select action from audit_log where subject_id = ? order by seq", id)).as("AU1: all of it happened to this brand")
                    .containsExactly("member.role-changed", "member.removed", "member.restored");
        }
    }

    @Test
    @DisplayName("TN10 a removal is undone once, and not where the person has come back otherwise or from elsewhere")
    void undone_once() throws Exception {
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        Answer removed = owner.follow(owner.post(base + "/members/" + member.membership(brands.one()) + "/removal", Map.of()));
        member.join(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        assertThat(owner.follow(undo(removed)).page().select(".flash.warn")).hasSize(1);
        assertThat(member.portal().post(base + "/settings", Map.of("name", "x")).status()).as("the newer role stays").isEqualTo(403);
        var second = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        Answer again = owner.follow(owner.post(base + "/members/" + second.membership(brands.one()) + "/removal", Map.of()));
        String path = again.page().select(".flash form").attr("action");
        String elsewhere = "/b/" + TwoBrands.slug(brands.other());
        Portal other = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        assertThat(other.post(path.replace(base, elsewhere), Map.of()).status()).isEqualTo(404);
        assertThat(owner.follow(owner.post(path, Map.of())).page().select(".flash.done")).hasSize(1);
        assertThat(owner.follow(owner.post(path, Map.of())).page().select(".flash.warn")).hasSize(1);
    }

    @Test
    @DisplayName("TN4 several are invited at once, however their addresses stand apart; each link is shown once and mailed")
    void several_at_once() throws Exception {
        List<String> emails = IntStream.range(0, 50).mapToObj(i -> Invitee.make().email()).toList();
        String typed = emails.get(0).toUpperCase() + "\r\n" + emails.get(1) + " , " + emails.get(2) + ";" + emails.get(0) + "\t"
                + emails.stream().skip(3).collect(Collectors.joining("\n"));
        Answer made = owner.post(base + "/invitations", form(typed));
        assertThat(made.header("Set-Cookie").length()).as("what one cookie may hold").isLessThan(4096);
        Answer shown = owner.follow(made);
        List<String> links = shown.page().select("code.copy-value").eachText();
        assertThat(links).hasSize(50).doesNotHaveDuplicates();
        assertThat(new Portal().get(links.get(49)).page().select("main").text()).contains(emails.get(49));
        assertThat(owner.get(shown.uri().toString()).page().select("code")).as("shown once").isEmpty();
        Answer list = owner.get(base + "/invitations?sort=email");
        assertThat(list.page().select("tbody td:has(.badge) .badge")).as("each says how it and its mail stand").hasSize(50);
        assertThat(list.page().select("tbody tr")).hasSize(25);
        assertThat(owner.get(base + "/invitations?q=" + emails.get(7)).page().select("tbody tr")).hasSize(1);
        assertThat(owner.get(base + "/invitations/all.csv").body().lines()).hasSize(51);
        assertThat(owner.get(base + "/members").page().select("#invitations tbody tr")).hasSizeLessThan(25);
        try (Sql app = Sql.as("app")) {
            assertThat(app.one("select count(*) from mail where kind = 'invitation' and brand_id = ?", brands.one())).isEqualTo("50");
        }
    }

    @Test
    @DisplayName("TN4 each bad and each known address is named, nothing typed is lost, and nobody is invited until all can be")
    void each_wrong_one_is_named() throws Exception {
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        String good = Invitee.make().email();
        String bad = good + ", mira, " + member.email() + "\njun@";
        Answer wrong = owner.post(base + "/invitations", form(bad));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-email-notes .problem").text()).contains("“mira”", "“jun@”");
        assertThat(wrong.page().select("#f-email").text()).contains("mira", "jun@", good);
        Answer known = owner.post(base + "/invitations", form(good + " " + member.email()));
        assertThat(known.status()).isEqualTo(422);
        assertThat(known.page().select("#f-email-notes .problem").text()).contains(member.email()).doesNotContain(good);
        assertThat(waiting()).isEqualTo("0");
        Answer rest = owner.fillIn(known, "main form.form", Map.of("leaveOut", "true"));
        assertThat(rest.status()).isEqualTo(303);
        assertThat(waiting()).as("only the other one").isEqualTo("1");
        String many = IntStream.range(0, 51).mapToObj(i -> "m" + i + "@test.example").collect(Collectors.joining("\n"));
        assertThat(owner.post(base + "/invitations", form(many)).page().select("#f-email-notes .problem")).hasSize(1);
        assertThat(owner.post(base + "/invitations", form(" ;, ")).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("TN2 the list of members as a file: everybody once, those through the agency included")
    void members_as_a_file() throws Exception {
        var through = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.EDITOR);
        assertThat(owner.get(base + "/members/all.csv").body()).contains(through.email()).contains("EDITOR").contains("OWNER");
    }

    private Answer undo(Answer flashed) throws Exception {
        return owner.fillIn(flashed, ".flash form", Map.of());
    }

    private String waiting() throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select count(*) from invitation where brand_id = ?", brands.one());
        }
    }

    private static Map<String, String> form(String emails) {
        return Map.of("email", emails, "role", "EDITOR", "language", "en");
    }
}
