package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Publishes;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a brand wants sign-off, editors prepare and owners publish. */
class SignOffIT {

    private TwoBrands brands;
    private Equipped shop;
    private Someone boss;
    private Portal owner;
    private Someone editing;
    private Portal editor;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        shop = Equipped.make(brands.one(), brands.campaignOfOne());
        boss = Someone.in(Kind.AGENCY, brands.agency(), Role.OWNER);
        owner = boss.portal();
        editing = Someone.in(Kind.BRAND, brands.one(), Role.EDITOR);
        editor = editing.portal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bots", "pages", "cards"})
    @DisplayName("W12 an editor saves but does not publish, is told whom to ask, and nothing changes; the owner publishes")
    void editors_prepare(String kind) throws Exception {
        String thing = thing(kind);
        assertThat(button(editor.get(thing), thing)).as("control: without sign-off there is a button").isEqualTo(1);
        signOff(true);
        Answer page = editor.get(thing);
        assertThat(page.status()).isEqualTo(200);
        assertThat(button(page, thing)).isZero();
        assertThat(page.page().select("main .flash").text()).contains(boss.name());
        String before = state();
        Answer refused = publish(editor, thing);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("main").text()).contains(boss.name());
        assertThat(state()).isEqualTo(before);
        assertThat(button(owner.get(thing), thing)).isEqualTo(1);
        assertThat(owner.get(thing).page().select("main .flash")).isEmpty();
        assertThat(publish(owner, thing).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bots", "pages", "cards"})
    @DisplayName("W12 control: where no sign-off is wanted an editor publishes")
    void editors_publish_without(String kind) throws Exception {
        assertThat(publish(editor, thing(kind)).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("L15 W12 where an open link leads is changed, and a link closed and opened again, by owners; making and renaming one is free")
    void links_lead_where_owners_say() throws Exception {
        String link = brand() + "/links/" + OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/").id();
        assertThat(change(editor, link, "Renamed", "https://shop.example.com/a").status()).as("control").isEqualTo(303);
        signOff(true);
        Answer refused = change(editor, link, "Renamed", "https://shop.example.com/b");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("main .problems").text()).contains(boss.name());
        assertThat(refused.page().select("input[name=destination]").val()).as("what was typed stays").isEqualTo("https://shop.example.com/b");
        assertThat(change(editor, link, "Renamed again", "https://shop.example.com/a").status()).isEqualTo(303);
        Program program = Program.of(brands.one()).with("If-Match", "*");
        String api = link.substring(link.indexOf("/links"));
        Answer told = program.send("PATCH", api, "{\"destination\":\"https://shop.example.com/b\"}");
        assertThat(told.status()).isEqualTo(403);
        assertThat(told.body()).contains("#sign-off");
        assertThat(editor.fillIn(editor.get(link), "main form.form", Map.of("name", "Only renamed")).status()).as("as a browser sends it").isEqualTo(303);
        assertThat(editor.get(link).page().select("fieldset[disabled] [name=destination]").val()).isEqualTo("https://shop.example.com/a");
        assertThat(editor.get(link).page().select("form[action$=/closure]")).isEmpty();
        assertThat(editor.post(link + "/closure", Map.of()).status()).isEqualTo(403);
        assertThat(program.send("PUT", api + "/closure", null).status()).isEqualTo(403);
        assertThat(owner.post(link + "/closure", Map.of()).status()).isEqualTo(303);
        assertThat(editor.get(link).page().select("form[action$=/reopening]")).isEmpty();
        Answer closed = editor.post(link + "/reopening", Map.of());
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.page().select("main").text()).contains(boss.name());
        assertThat(program.send("DELETE", api + "/closure", null).status()).isEqualTo(403);
        assertThat(owner.post(link + "/reopening", Map.of()).status()).isEqualTo(303);
        assertThat(change(owner, link, "Renamed", "https://shop.example.com/b").status()).isEqualTo(303);
    }

    private static Answer change(Portal portal, String link, String name, String destination) throws Exception {
        return portal.fillIn(portal.get(link), "main form.form", Map.of("name", name, "destination", destination));
    }

    @Test
    @DisplayName("W12 at each route that publishes an editor and a key are refused, told whom to ask, and change nothing; control: elsewhere the rule refuses nobody")
    void every_publishing_route() throws Exception {
        List<Route> routes = Route.all().stream().filter(r -> r.says(Publishes.class)).toList();
        assertThat(routes).hasSizeGreaterThan(15);
        var soft = new SoftAssertions();
        var here = new Publications(brands, brands.one());
        var elsewhere = new Publications(brands, brands.other());
        Portal portal = editing.join(Kind.BRAND, brands.other(), Role.EDITOR).portal();
        for (Route route : routes) {
            soft.assertThat(elsewhere.attempt(portal, route).status()).as("control: " + route).isNotEqualTo(403).isLessThan(500);
        }
        here.prepare(routes);
        signOff(true);
        String before = state();
        for (Route route : routes) {
            Answer refused = here.attempt(portal, route);
            soft.assertThat(refused.status()).as(route.toString()).isEqualTo(403);
            soft.assertThat(refused.body()).as(route.toString()).contains(route.path().startsWith("/api") ? "#sign-off" : boss.name());
        }
        soft.assertThat(state()).isEqualTo(before);
        soft.assertAll();
    }

    @Test
    @DisplayName("W12 theme, logo, privacy notice, opt-out words, holding message and entry points stay as an owner left them; control: the owner changes each")
    void what_the_public_sees() throws Exception {
        signOff(true);
        var soft = new SoftAssertions();
        for (String[] one : new String[][] {{"/settings", "name", "Agave Sur"}, {"/settings/theme", "accent", "#7a4e9f"}, {"/settings/theme", "font", "SERIF"},
            {"/settings/conversation", "privacyUrl", "https://agave.example/privacy"}, {"/settings/conversation", "stopWords", "basta"},
            {"/settings/conversation", "holdingEn", "Back soon."}, {"/entry-points/new", "name", "Summer"}}) {
            String before = state();
            Answer page = editor.get(brand() + one[0]);
            soft.assertThat(page.page().select("main form.form button")).as(one[0]).isEmpty();
            soft.assertThat(page.page().select("main .flash").text()).as(one[0]).contains(boss.name());
            Answer refused = editor.fillIn(page, "main form.form", Map.of(one[1], one[2]));
            soft.assertThat(refused.status()).as(one[1]).isEqualTo(403);
            soft.assertThat(refused.page().select("main .problems").text()).as(one[1]).contains(boss.name());
            soft.assertThat(refused.page().select("#f-%1$s:not(fieldset), [name=%1$s][checked]".formatted(one[1])).val()).as("what was typed stays").isEqualTo(one[2]);
            soft.assertThat(state()).as(one[1]).isEqualTo(before);
            soft.assertThat(owner.fillIn(owner.get(brand() + one[0]), "main form.form", Map.of(one[1], one[2])).status()).as("control").isEqualTo(303);
            soft.assertThat(state()).as("control").isNotEqualTo(before);
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("W12 TN13 a logo is an owner's to change and to remove; the page offers an editor neither; control: the owner does both")
    void logos() throws Exception {
        signOff(true);
        String theme = brand() + "/settings/theme";
        byte[] picture = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");
        String before = state();
        assertThat(editor.upload(theme + "/logo", "logo", picture).status()).isEqualTo(403);
        assertThat(state()).isEqualTo(before);
        assertThat(owner.upload(theme + "/logo", "logo", picture).status()).as("control").isEqualTo(303);
        String worn = state();
        assertThat(worn).isNotEqualTo(before);
        assertThat(editor.get(theme).page().select("main form[action*=/logo]")).isEmpty();
        assertThat(editor.post(theme + "/logo/removal", Map.of()).status()).isEqualTo(403);
        assertThat(state()).isEqualTo(worn);
        assertThat(owner.post(theme + "/logo/removal", Map.of()).status()).as("control").isEqualTo(303);
    }

    @Test
    @DisplayName("W12 an owner turns it on and off; it holds from the next request on, and only owners decide")
    void owners_decide() throws Exception {
        String settings = brand() + "/settings/publishing";
        assertThat(editor.get(settings).status()).isEqualTo(403);
        assertThat(editor.post(settings, Map.of("signOff", "true", "version", "1")).status()).isEqualTo(403);
        assertThat(owner.fillIn(owner.get(settings), "main form.form", Map.of("signOff", "true")).status()).isEqualTo(303);
        assertThat(publish(editor, thing("cards")).status()).isEqualTo(403);
        assertThat(owner.post(settings, Map.of("version", "1")).status()).as("TN7").isEqualTo(409);
        assertThat(owner.post(settings, Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(publish(editor, thing("cards")).status()).isEqualTo(303);
        assertThat(owner.get(brand() + "/audit").page().select("main table").text()).contains("Sign-off");
    }

    private String thing(String kind) throws Exception {
        UUID id = switch (kind) {
            case "bots" -> shop.bot();
            case "pages" -> OpenPage.draft(brands.one(), brands.campaignOfOne());
            default -> shop.card();
        };
        return brand() + "/" + kind + "/" + id;
    }

    private static Answer publish(Portal portal, String thing) throws Exception {
        return portal.post(thing + "/publication", Map.of("version", "1"));
    }

    private static int button(Answer page, String thing) {
        return page.page().select("form[action$=" + thing.substring(thing.lastIndexOf('/')) + "/publication]").size();
    }

    private void signOff(boolean wanted) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update brand set sign_off = ? where id = ?", wanted, brands.one());
        }
    }

    /** All that publishing could have changed. */
    private String state() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            String tables = Stream.of("bot", "page", "card", "link", "entry_point", "account", "account_gate", "flow_version", "page_version", "outbox", "audit_entry")
                    .map(t -> "select '" + t + "' || x::text from " + t + " x union all ").collect(Collectors.joining());
            return app.column(tables + "select b::text from brand b where b.id = ? union all select a::text from public_address a where a.brand_id = ? order by 1",
                    brands.one(), brands.one()).toString();
        }
    }

    private String brand() {
        return "/b/" + TwoBrands.slug(brands.one());
    }
}
