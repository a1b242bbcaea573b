package io.parley.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.DueChore;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways around a package: what was closed, taken away or has expired and comes back; and who is told of what. */
class BeyondIT {

    private TwoBrands brands;
    private Someone person;
    private Portal owner;
    private String base;
    private UUID pack;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        person = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER);
        owner = person.portal();
        base = "/b/" + TwoBrands.slug(brands.one());
        pack = UUID.randomUUID();
        sql("insert into limit_package (id, name, created_at, version) values (?, ?, now(), 1)", pack, "Test " + pack);
        sql("update agency set limit_package_id = ? where id = ?", pack, brands.agency());
    }

    @Test
    @DisplayName("US7 a closed link is opened again only while the package has room for it, on its page and through the API")
    void reopened() throws Exception {
        OpenLink closed = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/closed");
        String path = base + "/links/" + closed.id();
        assertThat(owner.post(path + "/closure", Map.of()).status()).isEqualTo(303);
        OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/open");
        sql("update limit_package set links = 1 where id = ?", pack);
        Program program = Program.of(brands.one());
        assertThat(owner.post(path + "/reopening", Map.of()).status()).isEqualTo(422);
        assertThat(program.send("DELETE", "/links/" + closed.id() + "/closure", null).status()).isEqualTo(422);
        assertThat(closed.open(null, OpenLink.BROWSER).status()).isEqualTo(410);
        sql("update limit_package set links = 2 where id = ?", pack);
        assertThat(program.send("DELETE", "/links/" + closed.id() + "/closure", null).status()).as("control: there is room").isEqualTo(200);
        assertThat(program.send("DELETE", "/links/" + closed.id() + "/closure", null).status()).as("and an open one asks for none").isEqualTo(200);
    }

    @Test
    @DisplayName("US7 TN10 who was removed is brought back, and an invitation that has expired is renewed, only while the package has room for one more member")
    void brought_back() throws Exception {
        var gone = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        var removed = owner.follow(owner.post(base + "/members/" + gone.membership(brands.one()) + "/removal", Map.of()));
        String undo = removed.page().select(".flash form").attr("action");
        Invitee late = Invitee.make();
        late.invitedBy(owner, base, Role.ANALYST);
        String renewal = late.address(base) + "/link";
        sql("update invitation set expires_at = now() - interval '1 minute' where email = ?", late.email());
        Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        sql("update limit_package set members = 1 where id = ?", pack);
        assertThat(owner.follow(owner.post(undo, Map.of())).page().select(".flash.warn").text()).contains("package");
        assertThat(owner.follow(owner.post(renewal, Map.of())).page().select(".flash.warn")).hasSize(1);
        assertThat(owner.post(base + "/invitations", Map.of("email", late.email(), "role", "ANALYST", "language", "en")).status()).as("nor asked in anew").isEqualTo(422);
        assertThat(members()).isEqualTo("1");
        sql("update limit_package set members = 3 where id = ?", pack);
        assertThat(owner.follow(owner.post(undo, Map.of())).page().select(".flash.done")).as("control: there is room").hasSize(1);
        assertThat(owner.post(renewal, Map.of()).header("Location")).as("control").endsWith("/link");
        assertThat(members()).isEqualTo("3");
        assertThat(owner.post(renewal, Map.of()).header("Location")).as("one that waits has its place").endsWith("/link");
    }

    @Test
    @DisplayName("US5 two limits that come near in the same second are two mails: neither takes the other's place")
    void two_at_once() throws Exception {
        sql("update limit_package set conversations = 10, messages = 10 where id = ?", pack);
        try (Sql roller = Sql.as("roller")) {
            roller.run("insert into usage_month values (?, date_trunc('month', now() at time zone 'UTC')::date, 8, 0, 9, 0, 0, 0)", brands.one());
        }
        Until.holds("both are noted", () -> column("select name from limit_warning where brand_id = ? order by 1", brands.one()).equals(List.of("conversations", "messages")));
        Until.holds("both are sent", () -> column("select state from mail where brand_id = ?", brands.one()).equals(List.of("SENT", "SENT")));
    }

    @Test
    @DisplayName("US3 US4 archived and deleted brands count neither in the form nor in the look before a package is given; a deleted agency has none and is given none")
    void what_is_gone_counts_not() throws Exception {
        Portal admin = Someone.make().admin().portal();
        sql("update limit_package set brands = 1 where id = ?", pack);
        String look = "/admin/packages/moves/new?agency=" + brands.agency() + "&package=" + pack;
        assertThat(admin.get(look).page().select("table tbody tr").text()).as("control: two are too many").contains("2 / 1");
        sql("update brand set state = 'ARCHIVED' where id = ?", brands.other());
        assertThat(admin.get(look).page().select("table tbody tr").text()).doesNotContain("/ 1");
        sql("update brand set state = 'DELETED', name = '' where agency_id = ?", brands.agency());
        var form = Map.of("version", column("select version from agency where id = ?", brands.agency()).get(0), "name", "Test agency");
        assertThat(admin.post("/admin/agencies/" + brands.agency() + "/deletion", form).status()).isEqualTo(303);
        assertThat(admin.follow(admin.post("/admin/packages/" + pack + "/removal", Map.of())).page().select(".flash.warn")).as("nobody has it").isEmpty();
        UUID other = UUID.randomUUID();
        sql("insert into limit_package (id, name, created_at, version) values (?, ?, now(), 1)", other, "Test " + other);
        admin.post("/admin/packages/moves", Map.of("all", "true", "q", TwoBrands.slug(brands.agency()), "package", other.toString()));
        admin.post("/admin/packages/moves", Map.of("agency", brands.agency().toString(), "package", other.toString()));
        assertThat(column("select 1 from agency where limit_package_id = ?", other)).isEmpty();
    }

    @Test
    @DisplayName("US8 what was refused in a month that no page shows any more is deleted; control: the oldest month that can be chosen stays, whole")
    void refusals_end() throws Exception {
        String refuse = "insert into refusal (id, brand_id, name, what, at) values (gen_random_uuid(), ?, 'links', ?, date_trunc('month', now(), 'UTC') - interval '12 months' + cast(? as interval))";
        sql(refuse, brands.one(), "LINK", "-1 second");
        sql(refuse, brands.one(), "BOT", "0 seconds");
        DueChore.until("refusals", "the old one is gone", () -> column("select what from refusal where brand_id = ?", brands.one()).equals(List.of("BOT")));
        List<String> months = owner.get(base + "/usage").page().select("select[name=month] option").eachAttr("value");
        String oldest = months.stream().sorted().toList().get(0);
        assertThat(owner.get(base + "/usage/refused.csv?month=" + oldest).body()).contains("BOT");
    }

    @Test
    @DisplayName("US7 TN4 asked in at the same moment: of two for the last place one is refused, and the same person is asked in once")
    void asked_in_together() throws Exception {
        Invitee.make().invitedBy(owner, base, Role.ANALYST);
        sql("update limit_package set members = 2 where id = ?", pack);
        assertThat(together("one-" + pack + "@test.example", "two-" + pack + "@test.example")).containsExactly(303, 422);
        assertThat(members()).isEqualTo("2");
        sql("update limit_package set members = null where id = ?", pack);
        String same = "same-" + pack + "@test.example";
        assertThat(together(same, same)).containsExactly(303, 303);
        assertThat(column("select count(*) from invitation where email = ?", same)).containsExactly("1");
    }

    @Test
    @DisplayName("US7 brands made at the same moment: of two for the last place one is refused")
    void made_together() throws Exception {
        sql("update limit_package set brands = 3 where id = ?", pack);
        String path = "/a/" + TwoBrands.slug(brands.agency()) + "/brands";
        assertThat(sorted(Together.held(() -> owner.post(path, brand()).status(), () -> owner.post(path, brand()).status()))).containsExactly(303, 422);
        assertThat(column("select count(*) from brand where agency_id = ?", brands.agency())).containsExactly("3");
    }

    @Test
    @DisplayName("US4 undoing gives back what stood there when the package was given, also where somebody else gave another one at the same moment")
    void at_the_same_moment() throws Exception {
        Portal admin = Someone.make().admin().portal();
        UUID meanwhile = UUID.randomUUID();
        sql("insert into limit_package (id, name, created_at, version) values (?, ?, now(), 1)", meanwhile, "Test " + meanwhile);
        sql("update agency set limit_package_id = null where id = ?", brands.agency());
        String move;
        try (Sql other = Sql.as("app")) {
            other.connection().setAutoCommit(false);
            other.run("update agency set limit_package_id = ? where id = ?", meanwhile, brands.agency());
            move = Together.run(() -> admin.post("/admin/packages/moves", Map.of("agency", brands.agency().toString(), "package", pack.toString())).header("Location"), () -> {
                Until.holds("it waits for the other one", () -> !column("select 1 from pg_locks where not granted").isEmpty());
                other.connection().commit();
                return "";
            }).get(0);
        }
        assertThat(column("select limit_package_id from agency where id = ?", brands.agency())).containsExactly(pack.toString());
        admin.post(URI.create(move).getPath() + "/undo", Map.of());
        assertThat(column("select limit_package_id from agency where id = ?", brands.agency())).containsExactly(meanwhile.toString());
    }

    private List<Integer> together(String one, String other) throws Exception {
        return sorted(Together.held(() -> ask(one), () -> ask(other)));
    }

    private static List<Integer> sorted(List<Integer> statuses) {
        return statuses.stream().sorted().toList();
    }

    private int ask(String email) throws Exception {
        return owner.post(base + "/invitations", Map.of("email", email, "role", "ANALYST", "language", "en")).status();
    }

    private static Map<String, String> brand() {
        return Map.of("name", "Third", "slug", "third-" + UUID.randomUUID().toString().substring(0, 8), "languages", "en", "mainLanguage", "en", "timeZone", "UTC",
                "accent", "#2f5bd0");
    }

    private String members() throws SQLException {
        return column("select (select count(*) from membership where brand_id = b.id) + (select count(*) from invitation i where i.brand_id = b.id "
                + "and i.redeemed_at is null and i.expires_at > now()) from brand b where b.id = ?", brands.one()).get(0);
    }

    private static List<String> column(String sql, Object... args) throws SQLException {
        try (Sql app = Sql.as("app")) {
            return app.column(sql, args);
        }
    }

    private static void sql(String sql, Object... args) throws SQLException {
        try (Sql app = Sql.as("app")) {
            app.run(sql, args);
        }
    }
}
