package io.parley.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Program;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Route;
import io.parley.fixtures.Running;
import io.parley.fixtures.TwoBrands;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of the API: all of one kind, and none tells what another brand has. */
class ProblemsIT {

    private static final UUID NOTHING = UUID.fromString("01930000-0000-7000-8000-ffffffffffff");
    private static Grounds grounds;
    private static TwoBrands brands;

    @BeforeAll
    static void make() throws Exception {
        grounds = Grounds.make();
        brands = grounds.brands();
    }

    @Test
    @DisplayName("AP5 another brand's id in an address is answered as one that does not exist, byte for byte; its own is there")
    void foreign_addresses() throws Exception {
        var soft = new SoftAssertions();
        for (Route route : Route.ofApi().stream().filter(r -> r.path().contains("{")).toList()) {
            Program program = Program.of(brands.one()).with("If-Match", "*");
            Answer foreign = send(program, route, grounds.id(route.kind(), brands.other()));
            Answer missing = send(Program.of(brands.one()).with("If-Match", "*"), route, NOTHING);
            soft.assertThat(foreign.status()).as(route.toString()).isEqualTo(404);
            soft.assertThat(foreign.bytes()).as(route.toString()).isEqualTo(missing.bytes());
            soft.assertThat(send(program, route, grounds.id(route.kind(), brands.one())).status()).as("own: " + route).isNotEqualTo(404).isLessThan(500);
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("AP5 the same for ids inside bodies and parameters")
    void foreign_ids_inside() throws Exception {
        Equipped own = Equipped.make(brands.one(), brands.campaignOfOne());
        Equipped other = Equipped.make(brands.other(), brands.campaignOfOther());
        same("POST", "/links", "{\"name\": \"A\", \"destination\": \"https://shop.example.com/\", \"campaign\": \"%s\"}", brands.campaignOfOther(), brands.campaignOfOne());
        same("POST", "/links", "{\"name\": \"A\", \"campaign\": \"" + brands.campaignOfOne() + "\", \"page\": \"%s\"}", grounds.id("pages", brands.other()),
                grounds.id("pages", brands.one()));
        same("POST", "/cards", card("%s", own.account(), own.bot()), brands.campaignOfOther(), brands.campaignOfOne());
        same("POST", "/cards", card(brands.campaignOfOne(), "%s", own.bot()), other.account(), own.account());
        same("POST", "/cards", card(brands.campaignOfOne(), own.account(), "%s"), other.bot(), own.bot());
        same("GET", "/figures?campaign=%s", null, brands.campaignOfOther(), brands.campaignOfOne());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /nothing           |                                          | 404 | not-found",
        "GET    | /links/x           |                                          | 404 | not-found",
        "DELETE | /links             |                                          | 405 | method-not-allowed",
        "POST   | /links             | {                                        | 400 | bad-request",
        "POST   | /links             | []                                       | 400 | bad-request",
        "POST   | /links             | {} {}                                    | 400 | bad-request",
        "POST   | /links             | {}                                       | 422 | invalid",
        "GET    | /links?limit=201   |                                          | 422 | invalid",
        "GET    | /links?page=0      |                                          | 422 | invalid",
        "GET    | /links?sort=colour |                                          | 422 | invalid",
        "GET    | /figures?from=x    |                                          | 422 | invalid"})
    @DisplayName("AP5 every error is a problem whose type is a section of the documentation")
    void problems(String method, String path, String body, int status, String type) throws Exception {
        assertProblem(Program.of(brands.one()).send(method, path, body), status, type);
    }

    @Test
    @DisplayName("AP5 the same for wrong types, languages, sizes and what the container refuses")
    void more_problems() throws Exception {
        assertProblem(Program.of(brands.one()).with("Content-Type", "text/plain").post("/links", "{}"), 415, "wrong-type");
        assertProblem(Program.of(brands.one()).with("Accept", "text/html").get("/links"), 406, "not-acceptable");
        assertProblem(Program.of(brands.one()).with("Idempotency-Key", " ").post("/links", "{}"), 400, "bad-request");
        Answer wrong = Program.of(brands.one()).send("DELETE", "/links", null);
        assertThat(wrong.header("Allow")).contains("GET", "POST");
        String host = "Host: " + URI.create(Running.portal()).getAuthority() + "\r\nConnection: close\r\n";
        RawHttp.Raw large = RawHttp.ask("POST /api/v1/links HTTP/1.1\r\n" + host + "Content-Length: 99999999\r\n\r\n");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("#too-large");
        RawHttp.Raw elsewhere = RawHttp.ask("GET /api/v1/links HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");
        assertThat(elsewhere.body()).contains("#not-found");
        assertThat(RawHttp.ask("GET /api HTTP/1.1\r\n" + host + "\r\n").body()).contains("#not-found");
    }

    @Test
    @DisplayName("AP8 what is wrong with a body is said by property, all at once, in the language asked for")
    void fields() throws Exception {
        String body = "{\"name\": 7, \"campaign\": null, \"colour\": \"red\", \"destination\": \"https://shop.example.com/\"}";
        Answer english = Program.of(brands.one()).post("/links", body);
        assertThat(Program.json(english).path("errors")).extracting(e -> e.path("field").asText() + " " + e.path("key").asText())
                .containsExactlyInAnyOrder("name api.body.text", "colour api.body.unknown");
        assertThat(english.body()).contains("There is no such property.");
        assertThat(Program.of(brands.one()).with("Accept-Language", "ko").post("/links", body).body()).contains("알 수 없는 속성입니다.");
        Answer second = Program.of(brands.one()).post("/links", "{\"name\": \"\", \"campaign\": \"x\", \"page\": \"y\"}");
        assertThat(Program.json(second).path("errors")).extracting(e -> e.path("field").asText()).containsExactly("name", "campaign", "page");
        Answer card = Program.of(brands.one()).post("/cards", "{\"buttons\": [{\"label\": \"A\"}, 7, {\"size\": 1}, {}, {}]}");
        assertThat(Program.json(card).path("errors")).extracting(e -> e.path("field").asText()).contains("buttons", "buttons[1]", "buttons[2].size", "buttons[2].label");
        assertThat(Program.of(brands.one()).post("/links", "{\"name\": \"\\ud800\", \"destination\": \"x\"}").status()).isEqualTo(422);
        assertThat(Program.of(brands.one()).post("/links", "{\"name\": \"a\\u0000b\", \"destination\": \"https://shop.example.com/\", \"campaign\": \""
                + brands.campaignOfOne() + "\"}").body()).contains("\"ab\"");
    }

    @Test
    @DisplayName("AP12 60,000 unknown properties: 50 are named, the rest is counted; a name of 100,000 characters is cut")
    void many_problems() throws Exception {
        String unknown = IntStream.range(0, 60_000).mapToObj(i -> "\"p" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        Answer many = Program.of(brands.one()).post("/links", unknown);
        assertThat(many.status()).isEqualTo(422);
        assertThat(Program.json(many).path("errors")).hasSize(50);
        assertThat(Program.json(many).path("moreErrors").asInt()).isGreaterThanOrEqualTo(60_000 - 50);
        assertThat(many.body().length()).isLessThan(10_000);
        Answer items = Program.of(brands.one()).post("/cards", "{\"buttons\": [" + "7,".repeat(60_000) + "7]}");
        assertThat(Program.json(items).path("errors")).hasSize(50);
        assertThat(items.body().length()).isLessThan(10_000);
        Answer longName = Program.of(brands.one()).post("/links", "{\"" + "n".repeat(100_000) + "\": 1}");
        assertThat(Program.json(longName).at("/errors/0/field").asText()).isEqualTo("n".repeat(200) + "…");
        assertThat(Program.json(longName).has("moreErrors")).as("control: there are no more").isFalse();
        assertThat(longName.body().length()).isLessThan(10_000);
        for (String path : List.of("/links?sort=" + "s".repeat(4_000), "/links?page=" + "9".repeat(4_000), "/figures?from=" + "f".repeat(4_000))) {
            Answer value = Program.of(brands.one()).get(path);
            assertThat(value.status()).isEqualTo(422);
            assertThat(value.body().length()).as(path).isLessThan(2_000);
        }
    }

    @Test
    @DisplayName("AP9 a list says how many there are and links to its neighbours")
    void lists() throws Exception {
        Program program = Program.of(brands.one());
        for (String name : List.of("Pagea", "Pageb", "Pagec")) {
            program.post("/links", "{\"name\": \"" + name + "\", \"campaign\": \"" + brands.campaignOfOne() + "\", \"destination\": \"https://shop.example.com/\"}");
        }
        Answer page = program.get("/links?q=page&sort=-name&limit=1&page=2");
        JsonNode json = Program.json(page);
        assertThat(json.path("items")).extracting(i -> i.path("name").asText()).containsExactly("Pageb");
        assertThat(json.path("total").asInt()).isEqualTo(3);
        assertThat(page.response().headers().allValues("Link").toString()).contains("rel=\"first\"", "rel=\"prev\"", "rel=\"next\"", "rel=\"last\"",
                Running.portal() + "/api/v1/links?q=page", "page=3");
        assertThat(Program.json(program.get("/links?q=page&page=9")).path("items")).isEmpty();
        assertThat(Program.json(Program.of(brands.other()).get("/links?q=page")).path("total").asInt()).as("another brand").isZero();
    }

    private static void same(String method, String path, String body, UUID foreign, UUID own) throws Exception {
        Answer there = ask(method, path, body, foreign);
        Answer nowhere = ask(method, path, body, NOTHING);
        assertThat(there.status()).as(path + there.body()).isBetween(400, 499);
        assertThat(there.bytes()).isEqualTo(nowhere.bytes());
        assertThat(ask(method, path, body, own).status()).as("own: " + path).isBetween(200, 201);
    }

    private static Answer ask(String method, String path, String body, UUID id) throws Exception {
        return Program.of(brands.one()).send(method, path.replace("%s", id.toString()), body == null ? null : body.replace("%s", id.toString()));
    }

    private static String card(Object campaign, Object account, Object bot) {
        return "{\"name\": \"A\", \"campaign\": \"" + campaign + "\", \"account\": \"" + account + "\", \"text\": \"Hello\", \"buttons\": [{\"label\": \"Go\", \"bot\": \""
                + bot + "\", \"language\": \"en\"}]}";
    }

    private static Answer send(Program program, Route route, UUID id) throws Exception {
        return program.send(route.method(), route.at("", id).substring(Program.BASE.length()), route.method().equals("PATCH") ? "{}" : null);
    }

    private static void assertProblem(Answer answer, int status, String type) throws Exception {
        JsonNode json = Program.json(answer);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(json.path("type").asText()).isEqualTo(Running.portal() + "/api/docs#" + type);
        assertThat(json.path("status").asInt()).isEqualTo(status);
        assertThat(json.path("title").asText()).isNotBlank();
        assertThat(json.path("detail").asText()).isNotBlank();
    }
}
