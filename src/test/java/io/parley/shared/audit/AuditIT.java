package io.parley.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.Answer;
import io.parley.fixtures.EveryLog;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditIT {

    private static final String ENTRY = "select concat_ws('|', action, actor_id, actor_name, before, after) from ";
    private TwoBrands brands;
    private Someone head;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        head = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
        owner = head.portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("AU1 AU2 a change inside a brand stands in the brand's log: who, what, before, after")
    void a_brands_own_log() throws Exception {
        owner.post(base + "/campaigns/" + brands.campaignOfOne(), Map.of("name", "새 이름", "version", "1"));
        assertThat(ofBrand()).containsExactly("campaign.renamed|" + head.id() + "||{\"name\":\"Campaign of " + TwoBrands.slug(brands.one())
                + "\"}|{\"name\":\"새 이름\"}");
        Answer page = owner.get(base + "/audit");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text()).contains("Test Person", "새 이름", "Campaign of");
        Portal sister = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        assertThat(sister.get("/b/" + TwoBrands.slug(brands.other()) + "/audit").body()).doesNotContain("새 이름");
    }

    @Test
    @DisplayName("AU1 AU2 what people do to members, invitations and settings stands in the platform's log")
    void the_platforms_log() throws Exception {
        owner.fillIn(owner.get(base + "/settings"), "main form.form", Map.of("name", "Renamed"));
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        String address = base + "/members/" + member.membership(brands.one());
        owner.post(address + "/role", Map.of("role", "AGENT", "version", "1"));
        owner.post(address + "/removal", Map.of());
        var invitee = Invitee.make();
        String link = invitee.mailedBy(owner, base, Role.ANALYST);
        invitee.firstLogIn(base, invitee.accept(link));
        assertThat(actions()).contains("brand.changed", "member.role-changed", "member.removed", "invitation.sent", "invitation.accepted", "invitation.redeemed");
        assertThat(entries("member.role-changed")).singleElement().asString()
                .contains(head.id() + "||", "\"role\":\"EDITOR\"", "\"role\":\"AGENT\"");
        assertThat(entries("brand.changed")).singleElement().asString().endsWith("|{\"name\":\"Brand " + TwoBrands.slug(brands.one()) + "\"}|{\"name\":\"Renamed\"}");
        assertThat(String.join("\n", entries("%"))).as("AU5").contains("\"email\":\"hmac:").doesNotContain("@test.example", "Test Person");
        assertThat(String.join("\n", entries("%"))).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        assertThat(Someone.make().admin().portal().get("/admin/audit").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("AU2 what was refused or was stale leaves no entry")
    void nothing_happened() throws Exception {
        owner.post(base + "/campaigns/" + brands.campaignOfOne(), Map.of("name", "", "version", "1"));
        owner.post(base + "/campaigns/" + brands.campaignOfOne(), Map.of("name", "x", "version", "7"));
        owner.post(base + "/members/" + head.membership(brands.one()) + "/removal", Map.of());
        assertThat(ofBrand()).isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    @DisplayName("AU2 nobody changes or deletes an entry")
    void entries_stay() throws Exception {
        owner.post(base + "/campaigns/" + brands.campaignOfOne(), Map.of("name", "x", "version", "1"));
        for (String sql : List.of("update audit_entry set action = 'x'", "delete from audit_entry", "truncate audit_entry",
                "update platform_audit set action = 'x'", "delete from platform_audit", "truncate platform_audit")) {
            try (Sql app = Sql.as("app").inBrand(brands.one())) {
                assertThatThrownBy(() -> app.run(sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @DisplayName("W9 a request's line in the access log names person and place, and never holds an invitation's token")
    void the_access_log() throws Exception {
        String link = Invitee.make().invitedBy(owner, base, Role.EDITOR);
        String token = link.substring(link.lastIndexOf('/') + 1);
        String unknown = "Z".repeat(43);
        for (String path : new String[] {"", "/acceptance", "/password", "/log-in"}) {
            new Portal().get(link + path);
            new Portal().get(Running.portal() + "/invitations/" + unknown + path);
        }
        new Portal().post(link + "/acceptance", Map.of());
        owner.get(base + "/audit?page=1");
        Until.holds("the line is written", () -> log().lines().anyMatch(l -> l.contains(base + "/audit")));
        assertThat(log().lines().filter(l -> l.contains(base + "/audit"))).anySatisfy(l -> assertThat(l)
                .contains("\"method\":\"GET\"", "\"status\":200", "\"person\":\"" + head.id() + "\"", "\"place\":\"" + base + "\""));
        Until.holds("all lines are written", () -> log().contains("/invitations/…"));
        assertThat(log()).doesNotContain(token).doesNotContain(unknown);
    }

    private static String log() throws Exception {
        var all = new StringBuilder();
        for (Path log : EveryLog.all()) {
            if (log.getFileName().toString().startsWith("access.")) {
                all.append(Files.readString(log));
            }
        }
        return all.toString();
    }

    private List<String> ofBrand() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column(ENTRY + "audit_entry order by id");
        }
    }

    private List<String> entries(String action) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column(ENTRY + "platform_audit where agency_id = ? and action like ? order by id", brands.agency(), action);
        }
    }

    private List<String> actions() throws Exception {
        return entries("%").stream().map(e -> e.substring(0, e.indexOf('|'))).toList();
    }
}
