package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksIT {

    private TwoBrands brands;
    private Portal editor;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/links";
    }

    @Test
    @DisplayName("L1 L3 made in a form, a link redirects at once; changed, it leads elsewhere under the same address; closed, it is a 410")
    void a_links_life() throws Exception {
        assertThat(editor.get(base).page().select(".empty")).hasSize(1);
        Answer made = create(Map.of("name", "Shop <b>", "destination", "https://shop.example.com/차"));
        String address = made.page().select(".copy-value").text();
        assertThat(address).startsWith(Running.open() + "/l/");
        assertThat(visit(address).header("Location")).isEqualTo("https://shop.example.com/%EC%B0%A8");
        Answer changed = editor.follow(editor.fillIn(made, "form.form", Map.of("destination", "https://shop.example.com/new")));
        assertThat(changed.page().select(".flash.done")).hasSize(1);
        assertThat(visit(address).header("Location")).isEqualTo("https://shop.example.com/new");
        Answer closed = editor.follow(editor.fillIn(changed, "form[action$=/closure]", Map.of()));
        assertThat(visit(address).status()).isEqualTo(410);
        editor.fillIn(closed, "form[action$=/reopening]", Map.of());
        assertThat(visit(address).status()).isEqualTo(302);
        assertThat(editor.get(base).page().select("tbody th").text()).isEqualTo("Shop <b>");
        assertThat(editor.get("/b/" + TwoBrands.slug(brands.one()) + "/audit").body()).contains("Link created", "Link closed", "Link reopened");
    }

    @Test
    @DisplayName("L5 a link's page shows what came to it, each with its class and reason")
    void recent_clicks() throws Exception {
        Answer made = create(Map.of("name", "Seen", "destination", "https://shop.example.com/"));
        String address = made.page().select(".copy-value").text();
        visit(address);
        new Portal(Running.open()).calledBy("Twitterbot/1.0").get(address);
        var rows = editor.get(made.uri().toString()).page().select("tbody tr");
        assertThat(rows.eachText()).hasSize(2);
        assertThat(rows.get(0).text()).contains("X itself", "Shared link");
        assertThat(rows.get(1).text()).contains("Person");
        assertThat(editor.speaking("ko").get(made.uri().toString()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("L3 the list shows people and the rest apart, as the roll-up counted them")
    void counted() throws Exception {
        Answer made = create(Map.of("name", "Counted", "destination", "https://shop.example.com/"));
        String id = made.uri().getPath().substring(base.length() + 1);
        try (Sql roller = Sql.as("roller")) {
            for (String figure : new String[] {"HUMAN 1234", "HEAD 3", "X_FETCH 1"}) {
                roller.run("insert into figure (brand_id, bucket, campaign_id, stage, item, class, mode, count) values (?, '2031-01-01 00:00Z', ?, 'CLICK', ?, ?, 'LIVE', ?)",
                        brands.one(), brands.campaignOfOne(), id, figure.split(" ")[0], Long.valueOf(figure.split(" ")[1]));
            }
        }
        try {
            assertThat(editor.get(base).page().select("td.num").eachText()).containsExactly("1,234", "4");
        } finally {
            forgetFigures();
        }
    }

    /** The ledgers never heard of them, which a recount would find. */
    private void forgetFigures() throws Exception {
        try (Sql roller = Sql.as("roller")) {
            roller.run("delete from figure where brand_id = ?", brands.one());
        }
    }

    @ParameterizedTest
    @CsvSource({"name,''", "destination,ftp://x.example.com", "destination,http://127.0.0.1/", "destination,''", "leads,x", "campaign,x",
        "leads,01930000-0000-7000-8000-00000000f00f", "campaign,01930000-0000-7000-8000-00000000f00f"})
    @DisplayName("W3 L12 a wrong value: 422 beside its field, everything typed is kept")
    void wrong_values(String field, String value) throws Exception {
        var typed = new java.util.HashMap<>(Map.of("name", "Kept", "destination", "https://shop.example.com/"));
        typed.put(field, value);
        Answer refused = editor.fillIn(editor.get(base + "/new"), "form.form", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-" + field + "-notes .problem")).hasSize(1);
        assertThat(refused.page().select(field.equals("name") ? "#f-destination" : "#f-name").val()).isNotEmpty();
    }

    @Test
    @DisplayName("W3 two people at one link: the second is told and overwrites nothing")
    void stale() throws Exception {
        Answer mine = create(Map.of("name", "First", "destination", "https://shop.example.com/"));
        Answer theirs = editor.get(mine.uri().toString());
        assertThat(editor.fillIn(mine, "form.form", Map.of("name", "Second")).status()).isEqualTo(303);
        Answer told = editor.fillIn(theirs, "form.form", Map.of("name", "Third"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[role=alert]").text()).contains("Second");
    }

    @Test
    @DisplayName("design.md 5: another brand's campaign is none of ours, another brand's link does not exist")
    void two_brands() throws Exception {
        assertThat(editor.fillIn(editor.get(base + "/new"), "form.form", Map.of("name", "X", "destination", "https://shop.example.com/",
                "campaign", brands.campaignOfOther().toString())).status()).isEqualTo(422);
        OpenLink other = OpenLink.to(brands.other(), brands.campaignOfOther(), "https://shop.example.com/");
        assertThat(editor.get(base + "/" + other.id()).status()).isEqualTo(404);
        assertThat(editor.post(base + "/" + other.id() + "/closure", Map.of()).status()).isEqualTo(404);
        assertThat(other.open(null, OpenLink.BROWSER).status()).isEqualTo(302);
    }

    private Answer create(Map<String, String> typed) throws Exception {
        Answer made = editor.follow(editor.fillIn(editor.get(base + "/new"), "form.form", typed));
        assertThat(made.status()).as(made.page().select(".problem").text()).isEqualTo(200);
        return made;
    }

    private static Answer visit(String address) throws Exception {
        return new Portal(Running.open()).get(address);
    }
}
