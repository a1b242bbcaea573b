package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Program;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the API writes: once, against a version, and nothing by halves. */
class WritesIT {

    private static TwoBrands brands;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
    }

    @Test
    @DisplayName("AP6 the same write under the same word is done once and answered alike; another one is refused")
    void once() throws Exception {
        Program program = Program.of(brands.one()).with("Idempotency-Key", UUID.randomUUID().toString());
        String name = "Once " + UUID.randomUUID();
        Answer made = program.post("/links", link(name, brands.campaignOfOne()));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Answer again = program.post("/links", link(name, brands.campaignOfOne()));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(made.header("Idempotent-Replayed")).isEmpty();
        Answer other = program.post("/links", link(name + "!", brands.campaignOfOne()));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("repeat-differs");
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    @DisplayName("AP3 sign-off holds from the key's next request on: a second ago it published, now it does not")
    void sign_off_at_once() throws Exception {
        TwoBrands own = TwoBrands.make();
        Equipped shop = Equipped.make(own.one(), own.campaignOfOne());
        Program program = Program.of(own.one()).with("If-Match", "*");
        UUID first = shop.card();
        UUID second = shop.card();
        assertThat(program.send("POST", "/cards/" + first + "/publication", null).status()).as("control").isNotEqualTo(403);
        try (Sql app = Sql.as("app")) {
            app.run("update brand set sign_off = true where id = ?", own.one());
        }
        Answer refused = program.send("POST", "/cards/" + second + "/publication", null);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("sign-off");
    }

    @Test
    @DisplayName("AP6 control: without a word two writes are two; a word belongs to its key")
    void without_a_word() throws Exception {
        String name = "Twice " + UUID.randomUUID();
        String word = UUID.randomUUID().toString();
        Program program = Program.of(brands.one());
        program.post("/links", link(name, brands.campaignOfOne()));
        program.post("/links", link(name, brands.campaignOfOne()));
        program.with("Idempotency-Key", word).post("/links", link(name, brands.campaignOfOne()));
        Program.of(brands.one()).with("Idempotency-Key", word).post("/links", link(name, brands.campaignOfOne()));
        assertThat(count(name)).isEqualTo(4);
    }

    @Test
    @DisplayName("AP6 at the same moment one is done; the others learn that it is under way, or its answer")
    void at_the_same_moment() throws Exception {
        for (int round = 0; round < 5; round++) {
            Program program = Program.of(brands.one()).with("Idempotency-Key", UUID.randomUUID().toString());
            String name = "Race " + UUID.randomUUID();
            String body = link(name, brands.campaignOfOne());
            List<Answer> answers = Together.run(() -> program.post("/links", body), () -> program.post("/links", body), () -> program.post("/links", body),
                    () -> program.post("/links", body));
            assertThat(answers).extracting(Answer::status).allMatch(s -> s == 201 || s == 409);
            assertThat(answers.stream().filter(a -> a.status() == 201 && a.header("Idempotent-Replayed").isEmpty())).hasSize(1);
            assertThat(count(name)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("AP6 while it is under way the same word is 409, and what was refused keeps nothing")
    void under_way_and_refused() throws Exception {
        String word = UUID.randomUUID().toString();
        Program program = Program.of(brands.one()).with("Idempotency-Key", word);
        String name = "Held " + UUID.randomUUID();
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            app.one("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", program.key().id() + " " + word);
            Answer busy = program.post("/links", link(name, brands.campaignOfOne()));
            assertThat(busy.status()).isEqualTo(409);
            assertThat(busy.body()).contains("repeat-under-way");
        }
        assertThat(program.post("/links", link("", brands.campaignOfOne())).status()).isEqualTo(422);
        assertThat(program.post("/links", link(name, brands.campaignOfOne())).status()).as("a refusal keeps nothing").isEqualTo(201);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            app.run("delete from api_answer where word = ?", word);
            app.run("insert into api_answer (brand_id, id, key_id, word, request, status, body, created_at) values (?, ?, ?, ?, 'x', 201, '{}', now() - interval '25 hours')",
                    brands.one(), UUID.randomUUID(), program.key().id(), word);
            app.connection().commit();
        }
        assertThat(program.post("/links", link(name, brands.campaignOfOne())).status()).as("forgotten after a day").isEqualTo(201);
    }

    @Test
    @DisplayName("AP6 what fails between the work and its kept answer leaves neither, so that it can be sent again")
    void nothing_by_halves() throws Exception {
        String word = "fails-" + UUID.randomUUID();
        Program program = Program.of(brands.one()).with("Idempotency-Key", word);
        String name = "Half " + UUID.randomUUID();
        try (Sql owner = Sql.as("owner")) {
            owner.run("create function fail_once() returns trigger language plpgsql as $$ begin raise exception 'on purpose'; end $$");
            owner.run("create trigger fail_once before insert on api_answer for each row when (new.word = '" + word + "') execute function fail_once()");
            Answer failed = program.post("/links", link(name, brands.campaignOfOne()));
            assertThat(failed.status()).isEqualTo(500);
            assertThat(Program.json(failed).path("reference").asText()).hasSize(8);
            assertThat(failed.body()).doesNotContain("on purpose");
            assertThat(count(name)).isZero();
            owner.run("drop trigger fail_once on api_answer");
            owner.run("drop function fail_once");
        }
        assertThat(program.post("/links", link(name, brands.campaignOfOne())).header("Idempotent-Replayed")).isEmpty();
        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    @DisplayName("AP7 a change names its version; against another one it is 412 and nothing changes")
    void versions() throws Exception {
        Program program = Program.of(brands.one());
        String at = "/links/" + Program.json(program.post("/links", link("Versioned", brands.campaignOfOne()))).path("id").asText();
        String etag = program.get(at).header("ETag");
        assertThat(program.send("PATCH", at, "{\"name\": \"Unsaid\"}").status()).isEqualTo(428);
        Answer changed = program.with("If-Match", etag).send("PATCH", at, "{\"name\": \"Second\"}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(Program.json(changed).path("destination").asText()).isEqualTo("https://shop.example.com/");
        Answer late = program.with("If-Match", etag).send("PATCH", at, "{\"name\": \"Third\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("#stale");
        assertThat(program.with("If-Match", "*").send("PATCH", at, "{\"destination\": \"https://shop.example.com/b\"}").status()).isEqualTo(200);
        assertThat(program.get(at).body()).contains("\"Second\"", "https://shop.example.com/b", "\"version\":3");
        assertThat(program.get(at).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    @DisplayName("a link is closed and opened again as on its page, and as often as one likes")
    void closure() throws Exception {
        Program program = Program.of(brands.one());
        String at = "/links/" + Program.json(program.post("/links", link("Closing", brands.campaignOfOne()))).path("id").asText();
        assertThat(Program.json(program.send("PUT", at + "/closure", null)).path("closed").asBoolean()).isTrue();
        assertThat(program.send("PUT", at + "/closure", null).status()).isEqualTo(200);
        assertThat(Program.json(program.send("DELETE", at + "/closure", null)).path("closed").asBoolean()).isFalse();
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.column("select actor_name from audit_entry where subject_id = ? and action = 'link.closed'",
                    UUID.fromString(at.substring("/links/".length())))).contains("API key Test key");
        }
    }

    private static String link(String name, UUID campaign) {
        return "{\"name\": \"" + name + "\", \"campaign\": \"" + campaign + "\", \"destination\": \"https://shop.example.com/\"}";
    }

    private static int count(String name) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column("select id from link where name = ?", name).size();
        }
    }
}
