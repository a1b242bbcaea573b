package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.AKey;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Route;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The edge of the API: a key and nothing else opens a brand. */
class KeysIT {

    private static final String NOTHING = "01930000-0000-7000-8000-ffffffffffff";
    private static TwoBrands brands;
    private static Portal owner;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("AP1 a key is made by an owner, shown once, stored as its hash, and revoked from the next request on")
    void from_birth_to_death() throws Exception {
        String keys = "/b/" + TwoBrands.slug(brands.one()) + "/api-keys";
        Answer made = owner.post(keys, Map.of("name", "Reporting", "scopes", "brand:read", "expires", "30"));
        assertThat(made.status()).isEqualTo(303);
        String text = owner.follow(made).page().select(".copy-value").text();
        assertThat(text).matches("parley_[A-Za-z0-9_-]{43}");
        assertThat(owner.get(made.header("Location")).body()).as("once").doesNotContain(text);
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.one("select hash from api_key where beginning = ?", text.substring(0, 15))).isEqualTo(new KeyText(text).hash());
            assertThat(sql.column("select k::text from api_key k where k::text like ?", "%" + text.substring(15) + "%")).isEmpty();
        }
        Program program = new Program(new AKey(UUID.randomUUID(), new KeyText(text)), List.of());
        assertThat(Program.json(program.get("/brand")).path("id").asText()).isEqualTo(brands.one().toString());
        assertThat(owner.get(keys).body()).contains(text.substring(0, 15)).doesNotContain(text);
        String id = made.header("Location").replaceAll(".*/api-keys/([^/]+)/secret", "$1");
        assertThat(owner.post(keys + "/" + id + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(program.get("/brand").status()).isEqualTo(401);
        assertThat(owner.get(keys).body()).doesNotContain(text.substring(0, 15));
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column("select action from platform_audit where subject_id = ? order by id", UUID.fromString(id)))
                    .containsExactly("api-key.created", "api-key.revoked");
        }
    }

    @Test
    @DisplayName("AP1 an expired key opens nothing; when a key was used is noted")
    void expiry_and_use() throws Exception {
        Program program = Program.of(brands.one());
        assertThat(program.get("/brand").status()).isEqualTo(200);
        try (Sql sql = Sql.asSuperuser()) {
            Until.holds("its use is noted", () -> sql.one("select used_at from api_key where id = ?", program.key().id()) != null);
        }
        program.key().set("expires_at = now() - interval '1 second'");
        Answer refused = program.get("/brand");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Parley\", error=\"invalid_token\"");
        program.key().set("expires_at = now() + interval '1 hour'");
        assertThat(program.get("/brand").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("AP2 nobody's log-in opens anything of the API, and no session is made there")
    void no_session() throws Exception {
        var soft = new SoftAssertions();
        for (Route route : Route.ofApi()) {
            var request = owner.request(route.at("", NOTHING)).header("Origin", Running.portal()).method(route.method(), BodyPublishers.noBody());
            Answer answer = owner.send(request.build());
            soft.assertThat(answer.status()).as(route.toString()).isEqualTo(401);
            soft.assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Parley\"");
            soft.assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        soft.assertAll();
        assertThat(Program.of(brands.one()).get("/brand").header("Set-Cookie")).isEmpty();
        assertThat(Program.of(brands.one()).with("Cookie", "parley_session=x; parley_language=ko").get("/nothing").body()).contains("There is nothing here");
    }

    @Test
    @DisplayName("AP3 each route opens with its own scope and with no other")
    void scopes() throws Exception {
        var soft = new SoftAssertions();
        for (Route route : Route.ofApi()) {
            soft.assertThat(ApiScope.of(route.scope())).as(route.toString()).isPresent();
            ApiScope needed = ApiScope.of(route.scope()).orElseThrow();
            ApiScope[] others = Stream.of(ApiScope.values()).filter(s -> s != needed).toArray(ApiScope[]::new);
            Answer refused = send(Program.of(brands.one(), others), route);
            soft.assertThat(refused.status()).as(route.toString()).isEqualTo(403);
            soft.assertThat(refused.body()).contains("scope-missing", route.scope());
            soft.assertThat(send(Program.of(brands.one(), needed), route).status()).as(route.toString()).isNotIn(401, 403).isLessThan(500);
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("AP4 a suspended brand is shut, an archived one only read, a deleted one unknown; so is one of a suspended agency")
    void standing() throws Exception {
        TwoBrands own = TwoBrands.make();
        Program program = Program.of(own.one());
        set("brand", own.one(), "SUSPENDED");
        assertThat(program.get("/brand").body()).contains("brand-suspended").contains("403");
        set("brand", own.one(), "ARCHIVED");
        assertThat(program.get("/brand").status()).isEqualTo(200);
        assertThat(program.post("/links", "{}").body()).contains("brand-archived");
        set("brand", own.one(), "DELETED");
        assertThat(program.get("/brand").status()).isEqualTo(401);
        set("brand", own.one(), "ACTIVE");
        set("agency", own.agency(), "SUSPENDED");
        assertThat(program.get("/brand").body()).contains("brand-suspended");
        set("agency", own.agency(), "ACTIVE");
        assertThat(program.get("/brand").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("AP10 a key that asks too often is told when it may again; another key goes on")
    void limits() throws Exception {
        Program program = Program.of(brands.one());
        Answer first = program.get("/brand");
        assertThat(first.header("RateLimit-Limit")).isEqualTo("60");
        assertThat(first.header("RateLimit-Remaining")).isEqualTo("59");
        Answer last = first;
        for (int i = 0; i < 200 && last.status() == 200; i++) {
            last = program.get("/brand");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(last.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(last.body()).contains("too-many-requests");
        assertThat(Program.of(brands.one()).get("/brand").status()).isEqualTo(200);
        Until.holds("it may ask again", () -> program.get("/brand").status() == 200);
    }

    private static Answer send(Program program, Route route) throws Exception {
        return program.send(route.method(), route.at("", NOTHING).substring(Program.BASE.length()), route.method().equals("GET") ? null : "{}");
    }

    private static void set(String table, UUID id, String state) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update " + table + " set state = ? where id = ?", state, id);
        }
    }
}
