package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsIT {

    private TwoBrands brands;
    private Portal owner;
    private String brand;
    private String agency;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
        brand = "/b/" + TwoBrands.slug(brands.one());
        agency = "/a/" + TwoBrands.slug(brands.agency());
    }

    @ParameterizedTest
    @CsvSource({"name,''", "name,'   '", "slug,''", "slug,Not A Slug!", "slug,a", "slug,차-茶", "slug,-a-", "timeZone,Mars/Base", "timeZone,UTC+9",
        "timeZone,''"})
    @DisplayName("W3 a wrong value: 422, said beside its field, everything typed is kept and nothing is saved")
    void wrong_values(String field, String value) throws Exception {
        String before = row();
        var typed = new HashMap<>(Map.of("name", "무엇 <b>&amp; 😀"));
        typed.put(field, value);
        Answer refused = owner.fillIn(owner.get(brand + "/settings"), "main form.form", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-" + field + "-notes .problem")).as(field + "=" + value).hasSize(1);
        assertThat(refused.page().select(".problems li")).hasSize(1);
        if (!field.equals("name")) {
            assertThat(refused.page().select("#f-name").val()).isEqualTo("무엇 <b>&amp; 😀");
        }
        if (!field.equals("timeZone")) {
            assertThat(refused.page().select("#f-" + field).val()).isEqualTo(value.strip());
        }
        assertThat(row()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"한국어 상표 이름", "😀🏴‍☠️👩‍👩‍👧", "<script>alert(1)</script>", "O'Neill & \"Söhne\"", "{0} ${x} *{y} %s", "إسم", "x"})
    @DisplayName("W3 any text is a name: saved, shown and offered again as it was typed")
    void any_text_is_a_name(String name) throws Exception {
        for (String place : new String[] {brand, agency}) {
            Answer saved = owner.follow(owner.fillIn(owner.get(place + "/settings"), "main form.form", Map.of("name", name)));
            assertThat(saved.status()).isEqualTo(200);
            assertThat(saved.page().select("#f-name").val()).isEqualTo(name);
            assertThat(saved.page().select(".flash.done")).hasSize(1);
            assertThat(saved.page().select("main script")).isEmpty();
            assertThat(owner.get(place).page().select("body").text()).contains(name);
        }
    }

    @Test
    @DisplayName("W3 lengths are counted in characters, to the last one allowed; control characters are left out")
    void lengths() throws Exception {
        assertThat(save("차".repeat(80)).status()).isEqualTo(303);
        assertThat(save("차".repeat(81)).status()).isEqualTo(422);
        assertThat(save("x".repeat(100_000)).status()).isEqualTo(422);
        assertThat(save("a\u0000b\u0007c\u200b").status()).isEqualTo(303);
        assertThat(row()).contains("abc\u200b");
        assertThat(save("\u0000\u0007").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand", "agency"})
    @DisplayName("TN7 two people at the same settings: the second is told, keeps what was typed, overwrites nothing")
    void stale_settings(String kind) throws Exception {
        String path = (kind.equals("brand") ? brand : agency) + "/settings";
        Portal second = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
        Answer mine = owner.get(path);
        Answer theirs = second.get(path);
        assertThat(owner.fillIn(mine, "main form.form", Map.of("name", "The first")).status()).isEqualTo(303);
        Answer told = second.fillIn(theirs, "main form.form", Map.of("name", "The second"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[role=alert]").text()).contains("The first");
        assertThat(told.page().select("#f-name").val()).isEqualTo("The second");
        assertThat(owner.get(path).page().select("#f-name").val()).isEqualTo("The first");
        assertThat(second.fillIn(told, "main form.form", Map.of()).status()).as("knowing it, one may go on").isEqualTo(303);
        assertThat(owner.get(path).page().select("#f-name").val()).isEqualTo("The second");
    }

    @Test
    @DisplayName("TN7 CA2 the same for a campaign and for a member's role")
    void stale_campaign_and_role() throws Exception {
        String campaign = brand + "/campaigns/" + brands.campaignOfOne();
        assertThat(owner.post(campaign, Map.of("name", "First", "version", "1")).status()).isEqualTo(303);
        Answer told = owner.post(campaign, Map.of("name", "Second", "version", "1"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#f-name").val()).isEqualTo("Second");
        assertThat(told.page().select("[role=alert]").text()).contains("First");
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        var head = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        String role = brand + "/members/" + member.membership(brands.one()) + "/role";
        assertThat(head.post(role, Map.of("role", "AGENT", "version", "1")).status()).isEqualTo(303);
        assertThat(head.post(role, Map.of("role", "OWNER", "version", "1")).status()).isEqualTo(409);
        assertThat(head.post(role, Map.of("role", "KING", "version", "2")).status()).isEqualTo(422);
        assertThat(head.post(role, Map.of("role", "OWNER")).status()).as("no version is a wrong one").isEqualTo(409);
    }

    @Test
    @DisplayName("TN7 of two saves at the very same moment one is told")
    void at_the_same_moment() throws Exception {
        Portal second = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER).portal();
        String campaign = brand + "/campaigns/" + brands.campaignOfOne();
        for (int i = 1; i <= 10; i++) {
            var form = Map.of("version", String.valueOf(i), "name", "Round " + i);
            assertThat(Together.run(() -> owner.post(campaign, form).status(), () -> second.post(campaign, form).status()))
                    .as("round " + i).containsExactlyInAnyOrder(303, 409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#8a8a8a", "#767677"})
    @DisplayName("TN8 a colour white text cannot be read on is refused, with its contrast and one that would do")
    void unreadable_accents(String accent) throws Exception {
        Answer refused = owner.fillIn(owner.get(agency + "/settings"), "main form.form", Map.of("accent", accent));
        assertThat(refused.status()).isEqualTo(accent.equals("#767677") ? 303 : 422);
        if (refused.status() == 422) {
            String problem = refused.page().select("#f-accent-notes .problem").text();
            String proposed = problem.replaceAll(".*(#[0-9a-f]{6}).*", "$1");
            assertThat(proposed).matches("#[0-9a-f]{6}").isNotEqualTo(accent);
            assertThat(owner.fillIn(refused, "main form.form", Map.of("accent", proposed)).status()).as(problem).isEqualTo(303);
        }
    }

    @Test
    @DisplayName("TN1 after a move the old address leads members on, is nothing to strangers, and is nobody else's for ever")
    void a_move() throws Exception {
        String slug = "m-" + UUID.randomUUID().toString().substring(0, 13);
        Answer moved = owner.fillIn(owner.get(brand + "/settings"), "main form.form", Map.of("slug", slug));
        assertThat(moved.header("Location")).endsWith("/b/" + slug + "/settings");
        Answer old = owner.get(brand + "/members?q=x%20y");
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).isEqualTo("/b/" + slug + "/members?q=x%20y");
        assertThat(old.header("Cache-Control")).as("an address may move back").isEqualTo("no-store");
        assertThat(owner.post(brand + "/settings", Map.of()).status()).isEqualTo(308);
        Portal stranger = Someone.make().portal();
        assertThat(stranger.get(brand + "/members").bytes()).isEqualTo(stranger.get("/b/t-00000000-0000/members").bytes());
        Answer taken = owner.fillIn(owner.get("/b/" + TwoBrands.slug(brands.other()) + "/settings"), "main form.form", Map.of("slug", TwoBrands.slug(brands.one())));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#f-slug-notes .problem")).hasSize(1);
        assertThat(owner.fillIn(owner.get("/b/" + slug + "/settings"), "main form.form", Map.of("slug", TwoBrands.slug(brands.one()))).status())
                .as("its own old address may be taken again").isEqualTo(303);
        assertThat(owner.get(brand).status()).isEqualTo(200);
        assertThat(owner.get("/b/" + slug).header("Location")).isEqualTo(brand);
    }

    private Answer save(String name) throws Exception {
        return owner.fillIn(owner.get(brand + "/settings"), "main form.form", Map.of("name", name));
    }

    private String row() throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one("select b::text from brand b where id = ?", brands.one());
        }
    }
}
