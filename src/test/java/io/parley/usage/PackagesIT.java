package io.parley.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packages as a platform admin makes them and gives them to agencies. */
class PackagesIT {

    private Portal admin;
    private String word;

    @BeforeEach
    void log_in() throws Exception {
        admin = Someone.make().admin().portal();
        word = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("US3: a package is made, read, changed and deleted; wrong limits are said beside their fields and what was typed is kept")
    void made_changed_deleted() throws Exception {
        Answer wrong = admin.post("/admin/packages", Map.of("name", "Small " + word, "conversations", "-3", "dollars", "12.345"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-conversations-notes .problem, #f-dollars-notes .problem")).hasSize(2);
        assertThat(wrong.page().select("#f-dollars").val()).isEqualTo("12.345");
        String path = create("Small " + word, Map.of("conversations", "1,000", "dollars", "49.90", "bots", "2"));
        assertThat(row(path)).isEqualTo("1000|null|49900000|2");
        assertThat(admin.post("/admin/packages", Map.of("name", "SMALL " + word)).status()).as("the name is taken").isEqualTo(422);
        assertThat(admin.follow(admin.fillIn(admin.get(path), "main form.form", Map.of("bots", "", "messages", "7"))).status()).isEqualTo(200);
        assertThat(row(path)).isEqualTo("1000|7|49900000|null");
        assertThat(admin.post(path, Map.of("name", "x", "version", "1")).status()).as("against an old version").isEqualTo(409);
        assertThat(admin.get("/admin/packages/all.csv?q=" + word).body()).contains("Small " + word + ",1000,7,49.9");
        admin.post(path + "/removal", Map.of());
        assertThat(admin.get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("US4: given to all a search finds, after a look at who would be over at once; used, it cannot be deleted; undone, each has what it had")
    void given_and_undone() throws Exception {
        TwoBrands busy = named();
        TwoBrands calm = named();
        String old = create("Old " + word, Map.of("bots", "9"));
        String small = create("Tiny " + word, Map.of("conversations", "5", "brands", "1"));
        try (Sql app = Sql.as("app"); Sql roller = Sql.as("roller")) {
            app.run("update agency set limit_package_id = ? where id = ?", id(old), busy.agency());
            roller.run("insert into usage_month values (?, date_trunc('month', now() at time zone 'UTC')::date, 5, 0, 0, 0, 0, 0)", busy.one());
        }
        Answer look = admin.get("/admin/packages/moves/new?all=true&q=" + word + "&package=" + id(small));
        assertThat(look.page().select("h1 + .lead").text()).contains("Tiny " + word, "2 agencies");
        assertThat(look.page().select("table tbody tr").eachText()).anyMatch(t -> t.contains("Conversations") && t.contains("5 / 5"))
                .filteredOn(t -> t.contains("Brands")).hasSize(2);
        Answer given = admin.follow(admin.fillIn(look, "main form", Map.of()));
        assertThat(packages(busy, calm)).containsOnly(id(small).toString());
        assertThat(admin.follow(admin.post(small + "/removal", Map.of())).page().select(".flash.warn")).hasSize(1);
        admin.follow(admin.fillIn(given, "main form", Map.of()));
        assertThat(packages(busy, calm)).containsExactly(id(old).toString(), null);
        assertThat(admin.follow(admin.post(given.uri().getPath() + "/undo", Map.of())).page().select(".flash.warn")).as("a second time").hasSize(1);
    }

    @Test
    @DisplayName("US4: undoing leaves alone who was given something else since; nobody chosen is nobody changed")
    void undone_in_part() throws Exception {
        TwoBrands one = named();
        TwoBrands other = named();
        String first = create("First " + word, Map.of());
        String second = create("Second " + word, Map.of());
        Answer given = admin.follow(admin.post("/admin/packages/moves", Map.of("all", "true", "q", word, "package", id(first).toString())));
        admin.post("/admin/packages/moves", Map.of("agency", other.agency().toString(), "package", id(second).toString()));
        admin.post(given.uri().getPath() + "/undo", Map.of());
        assertThat(packages(one, other)).containsExactly(null, id(second).toString());
        Answer nobody = admin.follow(admin.post("/admin/packages/moves", Map.of("package", id(first).toString())));
        assertThat(nobody.page().select(".flash.warn")).hasSize(1);
        assertThat(packages(one, other)).containsExactly(null, id(second).toString());
    }

    @Test
    @DisplayName("US1: the lists search, sort by every column, sum up what they found, and are files too; a brand stands beside its own usage only")
    void lists() throws Exception {
        TwoBrands brands = named();
        try (Sql roller = Sql.as("roller")) {
            roller.run("insert into usage_month values (?, '2026-02-01', 7, 20, 30, 4, 9, 650000), (?, '2026-02-01', 1, 2, 3, 0, 0, 65000)", brands.one(), brands.other());
        }
        for (String column : UsageOf.COLUMNS) {
            for (String path : List.of("/admin/usage", "/admin/usage/agencies")) {
                assertThat(admin.get(path + "?month=2026-02&q=" + word + "&sort=-" + column).status()).as(path + " " + column).isEqualTo(200);
            }
        }
        Answer list = admin.get("/admin/usage?month=2026-02&q=" + word + "&sort=-conversations");
        assertThat(list.page().select("tbody tr").eachText()).hasSize(2).first().asString().contains(TwoBrands.slug(brands.one()), "7 20 30 4 9 $0.65");
        assertThat(list.page().select("tfoot tr").text()).contains("8 22 33 4 9 $0.72");
        assertThat(admin.get("/admin/usage/agencies?month=2026-02&q=" + word).page().select("tbody tr").text()).contains("8 22 33 4 9 $0.72");
        assertThat(admin.get("/admin/usage/all.csv?month=2026-02&q=" + word).body()).contains("2026-02", "7,20,30,4,9,0.650000");
        assertThat(admin.get("/admin/usage?month=2025-12&q=" + word).page().select("tfoot tr").text()).contains("0 0 0 0 0 $0.00");
        assertThat(admin.get("/admin/usage?q=nothing-of-that-name").page().select(".table-none")).hasSize(1);
    }

    private TwoBrands named() throws SQLException {
        TwoBrands made = TwoBrands.make();
        try (Sql app = Sql.as("app")) {
            app.run("update agency set name = ? where id = ?", "House " + word + " " + made.agency(), made.agency());
        }
        return made;
    }

    private String create(String name, Map<String, String> limits) throws Exception {
        var form = new java.util.HashMap<>(limits);
        form.put("name", name);
        admin.post("/admin/packages", form);
        return admin.get("/admin/packages?q=" + name.replace(" ", "+")).page().select("tbody th a").attr("href");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String row(String path) throws SQLException {
        try (Sql app = Sql.as("app")) {
            return app.one("select concat_ws('|', coalesce(conversations::text, 'null'), coalesce(messages::text, 'null'), coalesce(micros::text, 'null'), "
                    + "coalesce(bots::text, 'null')) from limit_package where id = ?", id(path));
        }
    }

    private static List<String> packages(TwoBrands... agencies) throws SQLException {
        try (Sql app = Sql.as("app")) {
            var found = new java.util.ArrayList<String>();
            for (TwoBrands each : agencies) {
                found.add(app.one("select limit_package_id from agency where id = ?", each.agency()));
            }
            return found;
        }
    }
}
