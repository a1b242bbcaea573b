package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every kind of answer has the best grade the HTTP Observatory gives, and nothing personal stays in a cache. */
class HeadersIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, Answer> KINDS = new LinkedHashMap<>();
    private static TwoBrands brands;
    private static Portal owner;
    private static String base;

    @BeforeAll
    static void ask() throws Exception {
        brands = TwoBrands.make();
        var head = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
        base = "/b/" + TwoBrands.slug(brands.one());
        owner = head.portal();
        owner.trail().stream().filter(a -> a.uri().toString().startsWith(Running.portal())).forEach(a -> KINDS.put("logging in: " + a.status() + " " + a.uri().getPath(), a));
        portal();
        refusals();
        open();
        programs();
    }

    @Test
    @DisplayName("every kind of answer is graded A+")
    void the_best_grade() {
        assertThat(KINDS).hasSizeGreaterThan(35);
        assertThat(KINDS).allSatisfy((kind, answer) -> {
            Observatory grade = Observatory.of(answer, HeadersIT::isOurs);
            assertThat(grade.grade()).as("%s: %s %s", kind, grade.score(), grade.points()).isEqualTo("A+");
        });
    }

    @Test
    @DisplayName("every answer also keeps its window and its device's senses to itself, and tells no server's name")
    void beyond_the_grade() {
        assertThat(KINDS).allSatisfy((kind, answer) -> {
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(kind).contains("camera=()");
            assertThat(answer.header("Server") + answer.header("X-Powered-By")).as(kind).isEmpty();
        });
    }

    @Test
    @DisplayName("no answer but a picture, a script or a style sheet may stay in a cache")
    void nothing_personal_is_cached() {
        assertThat(KINDS).allSatisfy((kind, answer) -> {
            if (!kind.startsWith("asset") && answer.status() < 400) {
                assertThat(answer.header("Cache-Control")).as(kind).contains("no-store");
            }
        });
    }

    @Test
    @DisplayName("control: an answer of somebody else's server is not graded so")
    void the_grade_can_be_worse() throws Exception {
        Answer sandbox = new Portal(Running.setting("parley.oidc.issuer")).get("/.well-known/openid-configuration");
        assertThat(Observatory.of(sandbox, HeadersIT::isOurs).grade()).isNotEqualTo("A+");
    }

    private static void portal() throws Exception {
        var nobody = new Portal();
        for (String path : new String[] {"/", "/login", "/b/x", "/ping", "/health/live", "/metrics"}) {
            keep("logged out: " + path, nobody.get(path));
        }
        for (String path : new String[] {"", "/settings", "/members", "/audit", "/links/new", "/campaigns", "/analytics"}) {
            keep("logged in: " + path, owner.get(base + path));
        }
        keep("file", owner.get(base + "/audit/all.csv"));
        keep("form wrong", owner.post(base + "/settings", Map.of("name", "")));
        keep("form done", owner.post("/preferences", Map.of("look", "dark", "back", "/")));
        keep("cookie of a choice", nobody.post("/preferences", Map.of("language", "ko", "back", "/")));
        for (String path : new String[] {"/css/parley.css", "/js/main.js", "/img/icons.svg", "/theme/0b6b5d.css"}) {
            keep("asset " + path, nobody.get(path));
        }
    }

    private static void refusals() throws Exception {
        var nobody = new Portal();
        keep("404", nobody.get("/nothing"));
        keep("404 inside", owner.get(base + "/links/00000000-0000-0000-0000-000000000000"));
        keep("404 of an asset", nobody.get("/css/none.css"));
        keep("405", nobody.get("/logout"));
        keep("400", nobody.get("/callback"));
        keep("403 of a role", Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal().get(base + "/audit"));
        keep("403 of another site", nobody.send(nobody.request("/preferences").header("Origin", "https://evil.example").header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("look=dark")).build()));
        keep("401", nobody.post("/b/x", Map.of()));
        keep("400", nobody.send(nobody.request("/").setHeader("Accept", "text/html;q=x").build()));
        keep("415", nobody.send(nobody.request("/preferences").header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("x")).build()));
        keep("413", nobody.post("/preferences", Map.of("x", "x".repeat(2_000_000))));
    }

    private static void open() throws Exception {
        var page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        var link = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/");
        keep("landing page", page.open("GET", null, OpenLink.BROWSER));
        keep("link", link.open(null, OpenLink.BROWSER));
        page.close();
        link.close();
        keep("410 of a page", page.open("GET", null, OpenLink.BROWSER));
        keep("410 of a link", link.open(null, OpenLink.BROWSER));
        for (String path : new String[] {"/p/nothing", "/l/nothing", "/", "/c/nothing"}) {
            keep("public 404: " + path, new Portal(Running.open()).get(path));
        }
        keep("asset in public", new Portal(Running.open()).get("/js/landing.js"));
    }

    private static void programs() throws Exception {
        var program = Program.of(brands.one());
        keep("API", program.get("/brand"));
        keep("API 404", program.get("/nothing"));
        keep("API 401", new Portal().get("/api/v1/brand"));
        keep("API document", new Portal().get("/api/v1/openapi.json"));
        var x = new Portal(Running.open());
        keep("webhook asked", x.get("/webhooks/x"));
        keep("webhook unsigned", x.send(x.request("/webhooks/x").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build()));
    }

    private static void keep(String kind, Answer answer) {
        KINDS.put(kind + " " + answer.status(), answer);
    }

    /** The portal and the public host; and the identity provider, whose address is a setting as theirs are. */
    private static boolean isOurs(URI uri) {
        return java.util.stream.Stream.of(Running.portal(), Running.open(), Running.setting("parley.oidc.issuer"))
                .anyMatch(own -> URI.create(own).getAuthority().equals(uri.getAuthority()));
    }
}
