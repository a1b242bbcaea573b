package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.Mailbox;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A deletion that was undone deletes nothing, one that is asked for ends by its own rules alone, and what is deleted comes to nothing again. */
class GoneIT {

    private static final String WHY = "The contract has ended in October.";
    private TwoBrands two;
    private Someone owner;
    private Someone boss;
    private Portal admin;

    @BeforeEach
    void make() throws Exception {
        two = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, two.one(), Role.OWNER);
        boss = Someone.make().admin();
        admin = boss.portal();
    }

    @Test
    @DisplayName("LC3 LC4 the mails arrive: to who asked that the export can be fetched, to the owners until when the deletion can be undone")
    void told() throws Exception {
        ask(two.one());
        JsonNode ready = Mailbox.await(boss.email(), 1);
        assertThat(ready.path("subject").asText()).contains("Brand " + TwoBrands.slug(two.one()));
        JsonNode scheduled = Mailbox.await(owner.email(), 1);
        assertThat(Mailbox.link(scheduled)).endsWith("/b/" + TwoBrands.slug(two.one()) + "/export");
        Until.holds("both are noted as sent", () -> column("select distinct state from mail where brand_id = ?").equals(List.of("SENT")));
    }

    @Test
    @DisplayName("LC4 undone between the run's look at what is due and its turn: links go on, members stay, nothing is noted as begun; the other one is deleted")
    void undone_at_the_last_moment() throws Exception {
        var first = TwoBrands.make();
        ask(first.one());
        ask(two.one());
        OpenLink slow = OpenLink.to(first.one(), first.campaignOfOne(), "https://shop.example.com/slow");
        OpenLink kept = OpenLink.to(two.one(), two.campaignOfOne(), "https://shop.example.com/kept");
        try (Sql all = Sql.asSuperuser()) {
            all.connection().setAutoCommit(false);
            all.run("select 1 from public_address where code = ? for update", slow.code());
            due(first.one(), 2);
            due(two.one(), 1);
            DueChore.until("deletion", "the first one has begun", () -> begun(first.one()));
            assertThat(admin.post("/admin/brands/" + two.one() + "/deletion/undoing", Map.of()).status()).isEqualTo(303);
        }
        DueChore.until("deletion", "the first one is done", () -> !column("select 1 from deletion where place_id = ? and done_at is not null", first.one()).isEmpty());
        assertThat(begun(two.one())).isFalse();
        assertThat(column("select state from brand where id = ?")).containsExactly("ACTIVE");
        assertThat(column("select closed from public_address where brand_id = ?")).containsExactly("f");
        assertThat(kept.open(null, OpenLink.BROWSER).status()).isEqualTo(302);
        assertThat(owner.portal().get("/b/" + TwoBrands.slug(two.one())).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("TN9 LC4 a brand about to be deleted is neither suspended nor archived, which would leave its deletion without an end; undoing is the one way back")
    void no_way_but_undoing() throws Exception {
        ask(two.one());
        for (String standing : List.of("suspension", "archive", "resumption")) {
            assertThat(post(two.one(), "/standing/" + standing).status()).as(standing).isEqualTo(422);
            assertThat(column("select state from brand where id = ?")).as(standing).containsExactly("DELETING");
        }
        assertThat(admin.post("/admin/brands/" + two.one() + "/deletion/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(post(two.one(), "/standing/suspension").status()).as("control: it can be, once that is undone").isEqualTo(303);
    }

    @Test
    @DisplayName("LC5 LC6 whatever is asked of a deleted brand, by its agency or an admin, no row of its own comes to be, and its tombstone says nothing")
    void stays_gone() throws Exception {
        Portal agency = Someone.in(Place.Kind.AGENCY, two.agency(), Role.EDITOR).portal();
        try (Sql app = Sql.as("app"); Sql all = Sql.asSuperuser()) {
            app.run("update brand set state = 'DELETED', name = '' where id = ?", two.one());
            all.run("delete from campaign where brand_id = ?", two.one());
        }
        String before = EveryTable.rowsOf(two.one());
        assertThat(agency.post("/a/" + TwoBrands.slug(two.agency()) + "/brands/" + two.one() + "/opening", Map.of()).status()).isEqualTo(404);
        for (String path : List.of("/export", "/support", "/settings", "/move", "/standing/suspension", "/standing/archive")) {
            assertThat(post(two.one(), path).status()).as(path).isIn(404, 422);
        }
        DueChore.until("retention", "the other brand had its turn", () -> !retained(two.other()).isEmpty());
        assertThat(EveryTable.rowsOf(two.one())).isEqualTo(before);
        assertThat(column("select name || state || agency_id from brand where id = ?")).containsExactly("DELETED" + two.agency());
        assertThat(post(two.other(), "/export").status()).as("control").isEqualTo(303);
        assertThat(post(two.other(), "/settings").status()).as("control").isEqualTo(303);
    }

    private void ask(UUID brand) throws Exception {
        post(brand, "/export");
        DueChore.until("export", "the export is made", () -> admin.get("/admin/brands/" + brand + "/export/all.zip").status() == 200);
        assertThat(post(brand, "/deletion").status()).isEqualTo(303);
    }

    /** Everything that any of the forms asks for. */
    private Answer post(UUID brand, String path) throws Exception {
        var form = new HashMap<>(Map.of("reason", WHY, "slug", TwoBrands.slug(brand), "agency", TwoBrands.slug(TwoBrands.make().agency())));
        form.put("name", path.equals("/settings") ? "Risen" : column("select name from brand where id = ?", brand).get(0));
        form.put("version", column("select version from brand where id = ?", brand).get(0));
        return admin.post("/admin/brands/" + brand + path, form);
    }

    private static void due(UUID brand, int seconds) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update deletion set due_at = now() - make_interval(secs => ?) where place_id = ?", seconds, brand);
        }
    }

    private static boolean begun(UUID brand) throws Exception {
        try (Sql app = Sql.as("app")) {
            return !app.column("select 1 from deletion where place_id = ? and began_at is not null", brand).isEmpty();
        }
    }

    private static List<String> retained(UUID brand) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brand)) {
            return app.column("select id from retention_run");
        }
    }

    private List<String> column(String sql) throws Exception {
        return column(sql, two.one());
    }

    private static List<String> column(String sql, UUID brand) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column(sql, brand);
        }
    }
}
