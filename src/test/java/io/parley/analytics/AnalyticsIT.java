package io.parley.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person's way from a card to a conversion, as the brand, its agency and the others see it. */
class AnalyticsIT {

    private static final UUID CARD = UUID.randomUUID();
    private static final UUID LINK = UUID.randomUUID();
    private static final UUID PAGE = UUID.randomUUID();
    private static TwoBrands brands;
    private static Portal analyst;
    private static Portal ofOther;
    private static Portal agency;

    @BeforeAll
    static void one_person_comes_by() throws Exception {
        brands = TwoBrands.make();
        analyst = Someone.in(Kind.BRAND, brands.one(), Role.ANALYST).portal();
        ofOther = Someone.in(Kind.BRAND, brands.other(), Role.OWNER).portal();
        agency = Someone.in(Kind.AGENCY, brands.agency(), Role.EDITOR).portal();
        Ledgers ledgers = Ledgers.of(brands.one(), brands.campaignOfOne());
        Instant now = Instant.now();
        UUID[] send = new UUID[1];
        ledgers.inBrand(app -> {
            names(app, ledgers);
            UUID run = ledgers.run(app, CARD, 2, now, "LIVE");
            ledgers.step(app, run, 1, "occasion", "ANSWERED", now, "LIVE");
            ledgers.step(app, run, 2, "taste", "LEFT", now, "LIVE");
            ledgers.step(app, run, 3, "strength", "UNDELIVERABLE", now, "LIVE");
            send[0] = ledgers.send(app, run, "LIVE");
            ledgers.goal(app, "lead:" + PAGE, run, PAGE, now, "LIVE");
        });
        try (Sql ingest = Sql.as("ingest")) {
            ledgers.click(ingest, UUID.randomUUID(), LINK, send[0], "HUMAN", now);
            for (String kind : List.of("X_FETCH", "HEAD", "HEAD", "HEAD")) {
                ledgers.click(ingest, UUID.randomUUID(), LINK, send[0], kind, now);
            }
            ledgers.view(ingest, PAGE, send[0], "HUMAN", now);
        }
        Until.holds("the conversion is on the page", () -> !figures(analyst, "").page().select("#goals").isEmpty());
    }

    private static void names(Sql app, Ledgers ledgers) throws SQLException {
        app.run("insert into link (brand_id, id, campaign_id, code, name, destination, created_at, version) values (?, ?, ?, ?, 'Recipe', "
                + "'https://example.com', now(), 1)", ledgers.brand, LINK, ledgers.campaign, LINK.toString().substring(0, 7));
        app.run("insert into bot (brand_id, id, name, draft, created_at, version) values (?, ?, 'Bot', '{}', now(), 1)", ledgers.brand, ledgers.entry);
        app.run("insert into flow_version (brand_id, id, bot_id, number, flow, checksum, published_at, published_by_name) values (?, ?, ?, 1, ?, 'x', now(), 'x')",
                ledgers.brand, ledgers.version, ledgers.entry, flow());
    }

    private static String flow() {
        try {
            return Files.readString(Path.of("src/dev/resources/agave-norte-flow.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("AN8: the funnel counts the run once at each stage; its card button, steps and goal are named")
    void the_funnel() throws Exception {
        var page = figures(analyst, "").page();
        assertThat(page.select("#funnel strong").eachText()).containsExactly("1", "1", "1", "1");
        assertThat(page.select("#entries tbody tr").text()).contains("button 2").contains("1");
        assertThat(page.select("#steps tr:has(small:matchesOwn(^occasion$)) td").eachText()).containsExactly("1 100 %", "1", "0", "0");
        assertThat(page.select("#steps tr:has(small:matchesOwn(^taste$)) td").eachText()).containsExactly("1 100 %", "0", "1", "0");
        assertThat(page.select("#goals tbody tr").eachText()).hasSize(1);
        assertThat(page.select(".stats strong").eachText()).containsExactly("1", "1", "1", "1");
    }

    @Test
    @DisplayName("AN9: X's own fetches stand beside the click as filtered, by reason, and are no step of the way")
    void filtered_beside() throws Exception {
        var row = figures(analyst, "").page().expectFirst("#links tbody tr");
        assertThat(row.select("td.num").text()).isEqualTo("1");
        assertThat(row.select(".reasons li").eachText()).containsExactly("3 only checked (HEAD)", "1 fetched by X");
    }

    @Test
    @DisplayName("AN6, AN4: a period is said and chosen; one that is none is refused beside its field")
    void periods() throws Exception {
        assertThat(figures(analyst, "?period=custom&from=2020-01-01&to=2020-01-31").page().select(".empty")).hasSize(1);
        assertThat(figures(analyst, "?period=today").page().select("#funnel")).hasSize(1);
        Answer wrong = figures(analyst, "?period=custom&from=2026-02-03&to=2026-02-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-to-notes .problem").text()).isEqualTo("The last day lies before the first.");
        assertThat(figures(analyst, "?period=custom&from=x&to=").status()).isEqualTo(422);
        assertThat(figures(analyst, "?campaign=" + brands.campaignOfOther()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the figures shown can be taken along as CSV")
    void csv() throws Exception {
        Answer csv = analyst.get(path(brands.one()) + "/analytics/figures.csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains("funnel,START,,runs,1\r\n").contains("links,Recipe," + LINK.toString().substring(0, 7) + ",HEAD,3\r\n");
    }

    @Test
    @DisplayName("AN1, AN3: the overview shows the same funnel; of the other brand nothing was ever counted, so it shows dashes")
    void overview() throws Exception {
        assertThat(analyst.get(path(brands.one())).page().select(".funnel strong").eachText()).containsExactly("1", "1", "1", "1");
        assertThat(ofOther.get(path(brands.other())).page().select(".funnel strong").eachText()).containsOnly("–");
        assertThat(figures(ofOther, path(brands.other()), "").page().select(".empty")).hasSize(1);
    }

    @Test
    @DisplayName("AN2: the agency sees its brand's day on its home; another agency sees nothing of it, nor the other brand's people")
    void agency_home() throws Exception {
        var cards = agency.get("/a/" + TwoBrands.slug(brands.agency())).page().select(".card");
        assertThat(cards.select("dl.card-foot dd").eachText()).containsExactly("1", "1", "1");
        assertThat(cards.get(0).select(".card-link").attr("href")).as("the brand that needs somebody comes first").isEqualTo(path(brands.one()));
        assertThat(cards.get(0).select(".card-notes").text()).isEqualTo("One conversation stopped today: a message did not arrive");
        assertThat(ofOther.get("/a/" + TwoBrands.slug(brands.agency())).status()).isEqualTo(404);
        assertThat(figures(ofOther, path(brands.one()), "").status()).isEqualTo(404);
        assertThat(ofOther.get(path(brands.one()) + "/analytics/figures.csv").status()).isEqualTo(404);
        TwoBrands others = TwoBrands.make();
        try (Sql app = Sql.as("app")) {
            app.run("update brand set state = 'SUSPENDED', state_since = now(), state_reason = 'The invoice is not paid.' where id = ?", others.one());
            app.run("update brand set state = 'ARCHIVED', state_since = now(), state_reason = '' where id = ?", others.other());
        }
        Portal elsewhere = Someone.in(Kind.AGENCY, others.agency(), Role.OWNER).portal();
        assertThat(elsewhere.get("/a/" + TwoBrands.slug(others.agency())).page().select("dl.card-foot")).isEmpty();
        assertThat(elsewhere.get("/a/" + TwoBrands.slug(others.agency())).page().select(".card .badge").eachText()).containsExactlyInAnyOrder("Suspended", "Archived");
        assertThat(cards.text()).as("control: active ones say nothing of it").doesNotContain("Suspended", "Archived", "Active");
    }

    @Test
    @DisplayName("AN10: a recount finds the running server's figures right")
    void recount() throws Exception {
        try (Sql roller = Sql.as("roller")) {
            assertThat(new Recount(roller.connection()).compare().sample()).isNull();
        }
    }

    private static Answer figures(Portal who, String query) throws Exception {
        return figures(who, path(brands.one()), query);
    }

    private static Answer figures(Portal who, String brand, String query) throws Exception {
        return who.get(brand + "/analytics" + query);
    }

    private static String path(UUID brand) {
        return "/b/" + TwoBrands.slug(brand);
    }
}
