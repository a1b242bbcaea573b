package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenBot;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BotIT {

    private UUID bot;
    private TwoBrands brands;
    private String flow;
    private Portal editor;
    private String path;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        flow = FlowJsonTest.agave();
        for (String link : List.of("01930000-0000-7000-8000-00000000f001", "01930000-0000-7000-8000-00000000f002")) {
            flow = flow.replace(link, OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/").id().toString());
        }
        bot = OpenBot.draft(brands.one(), flow);
        path = "/b/" + TwoBrands.slug(brands.one()) + "/bots/" + bot;
    }

    @Test
    @DisplayName("BO3 BO7: an edited text goes live with the next version; the one before stays as it was")
    void publishes() throws Exception {
        assertThat(editor.post(path + "/publication", Map.of("version", "1")).status()).isEqualTo(303);
        Answer form = editor.get(path + "/steps/occasion");
        assertThat(form.status()).isEqualTo(200);
        assertThat(editor.fillIn(form, "main form.form", Map.of("question.en", "What shall it be for?")).status()).isEqualTo(303);
        assertThat(editor.follow(editor.fillIn(editor.get(path), "main form", Map.of())).body()).contains("What shall it be for?");
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            List<String> flows = app.column("select flow from flow_version where bot_id = ? order by number", bot);
            assertThat(flows).hasSize(2);
            assertThat(flows.get(0)).isEqualTo(flow);
            assertThat(flows.get(1)).contains("What shall it be for?");
            assertThat(app.one("select v.number::text from bot b join flow_version v on v.brand_id = b.brand_id and v.id = b.live_version_id where b.id = ?", bot))
                    .isEqualTo("2");
        }
    }

    @Test
    @DisplayName("BO4 BO5: a draft with a problem is not published, and nobody's edit is overwritten")
    void refused() throws Exception {
        Answer form = editor.get(path + "/steps/occasion");
        assertThat(editor.fillIn(form, "main form.form", Map.of("question.ko", "")).status()).isEqualTo(303);
        assertThat(editor.fillIn(form, "main form.form", Map.of("question.ko", "?")).status()).isEqualTo(409);
        Answer told = editor.post(path + "/publication", Map.of("version", "2"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select(".bot-problems a[href=#step-occasion]")).hasSize(1);
        assertThat(editor.post(path + "/steps/occasion", Map.of("version", "2", "question.en", "x".repeat(10_001))).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("BO5: a website button to a link of another brand blocks the publication")
    void lost() throws Exception {
        UUID lost = OpenBot.draft(brands.one(), FlowJsonTest.agave());
        String other = path.replace(bot.toString(), lost.toString());
        assertThat(editor.get(other).page().select(".bot-problems li")).hasSize(2);
        assertThat(editor.post(other + "/publication", Map.of("version", "1")).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("another brand finds nothing; an analyst reads and changes nothing")
    void others() throws Exception {
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(path).status()).isEqualTo(200);
        assertThat(analyst.get(path).page().select("main form")).isEmpty();
        assertThat(analyst.post(path + "/steps/occasion", Map.of("version", "1")).status()).isEqualTo(403);
        assertThat(analyst.post(path + "/publication", Map.of("version", "1")).status()).isEqualTo(403);
        Portal other = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        String foreign = "/b/" + TwoBrands.slug(brands.other()) + "/bots/" + bot;
        assertThat(other.get(foreign).status()).isEqualTo(404);
        assertThat(other.post(foreign + "/publication", Map.of("version", "1")).status()).isEqualTo(404);
    }
}
