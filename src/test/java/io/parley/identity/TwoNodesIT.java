package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes of Liberty: sessions live in the database, so they answer one person by turns; limits are each node's own. */
class TwoNodesIT {

    private static final int BURST = 60;
    private static SecondNode second;

    @BeforeAll
    static void start() throws Exception {
        second = SecondNode.start(Map.of("PARLEY_VISITS_BURST", String.valueOf(BURST), "PARLEY_VISITS_PER_MINUTE", "1"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @DisplayName("ID1: a log-in begun on one node and ended on the other holds on both, request by request")
    void every_request_on_the_other_node() throws Exception {
        var turns = new AtomicInteger();
        var portal = new Portal().over(request -> turns.getAndIncrement() % 2 == 0 ? request : second.take(request));
        assertThat(portal.logIn(Running.NORTHLIGHT_OWNER, Running.PASSWORD).status()).isEqualTo(200);
        for (int i = 0; i < 6; i++) {
            assertThat(portal.get("/a/northlight").status()).as("request %d", i).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("ID3: a log-out on one node is a log-out on the other")
    void log_out_counts_everywhere() throws Exception {
        var portal = Portal.of(Running.NORTHLIGHT_OWNER);
        assertThat(portal.over(second::take).get("/a/northlight").status()).isEqualTo(200);
        var cookies = Map.copyOf(portal.cookies());
        portal.over(request -> request).post("/logout", Map.of());
        portal.cookies().putAll(cookies);
        assertThat(portal.over(second::take).get("/a/northlight").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("L16: of 300 visits by one address all are led on, those above the limit as suspicious; X's fetch keeps its class, a form reaches no goal")
    void led_on_above_the_limit() throws Exception {
        var brands = TwoBrands.make();
        OpenPage page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        OpenLink link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), page.code());
        var visitor = new Portal(Running.open()).over(second::take);
        Until.holds("the node knows the link", () -> visitor.send(link.request("HEAD", null, OpenLink.BROWSER)).status() == 302);
        int half = 150;
        for (int i = 0; i < half; i++) {
            assertThat(visitor.get(link.address(null)).status()).isEqualTo(302);
            assertThat(visitor.get(page.address()).status()).isEqualTo(200);
        }
        assertThat(visitor.fillIn(visitor.get(page.address()), "form", OpenPage.ANSWERS).status()).isEqualTo(303);
        assertThat(page.rows("conversion_id is null", "lead")).containsExactly("t");
        assertThat(visitor.calledBy("Twitterbot/1.0").get(link.address(null)).status()).isEqualTo(302);
        for (List<String> kept : List.of(link.clicks("class || ' ' || reason"), page.rows("class || ' ' || reason", "page_view"))) {
            var told = kept.stream().filter(k -> !k.startsWith("HEAD")).toList();
            assertThat(told.subList(0, BURST / 2)).doesNotContain("SUSPICIOUS too-many");
            assertThat(told.stream().filter("SUSPICIOUS too-many"::equals).count()).isBetween(half - BURST / 2 - 10L, half - BURST / 2 + 1L);
        }
        assertThat(link.clicks("class")).endsWith("X_FETCH");
    }

    @Test
    @DisplayName("TN10: a role lowered and a member removed on one node count on the other's very next request")
    void roles_count_everywhere() throws Exception {
        var brands = TwoBrands.make();
        String base = "/b/" + TwoBrands.slug(brands.one());
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        var there = member.logIn().over(second::take);
        var owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).logIn();
        String address = base + "/members/" + member.membership(brands.one());
        assertThat(there.get(base + "/links/new").status()).isEqualTo(200);
        owner.post(address + "/role", Map.of("role", "ANALYST", "version", String.valueOf(Role.EDITOR.ordinal())));
        assertThat(there.get(base + "/links/new").status()).isEqualTo(403);
        owner.post(address + "/removal", Map.of());
        assertThat(there.get(base).status()).isEqualTo(404);
    }
}
