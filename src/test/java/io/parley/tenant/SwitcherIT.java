package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.fixtures.Answer;
import io.parley.fixtures.ManyBrands;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the switcher holds and finds (rule W13). */
class SwitcherIT {

    private TwoBrands own;
    private TwoBrands foreign;
    private String word;
    private Portal member;

    @BeforeEach
    void make() throws Exception {
        own = TwoBrands.make();
        foreign = TwoBrands.make();
        word = "w" + own.agency().toString().substring(0, 8);
        ManyBrands.in(own.agency(), word, 500);
        ManyBrands.in(foreign.agency(), word, 3);
        member = Someone.in(Kind.AGENCY, own.agency(), Role.ANALYST).join(Kind.BRAND, foreign.other(), Role.EDITOR).portal();
    }

    @Test
    @DisplayName("W13 among 500 brands any is found by its name, and never one of another agency; who is asked nothing learns nothing")
    void found() throws Exception {
        assertThat(found(word).path("total").asInt()).isEqualTo(500);
        assertThat(found(word).path("places")).hasSize(50);
        assertThat(names(word + " 499")).containsExactly(word + " 499");
        assertThat(names(TwoBrands.slug(foreign.other()))).as("a brand of its own").hasSize(1);
        assertThat(names(TwoBrands.slug(foreign.one()))).as("its sister").isEmpty();
        assertThat(names(TwoBrands.slug(foreign.agency()))).as("their agency").isEmpty();
        assertThat(names("%")).as("no pattern").isEmpty();
        Portal stranger = Someone.make().portal();
        assertThat(json(stranger.get("/places?q=" + word)).path("total").asInt()).isZero();
        assertThat(new Portal().get("/places?q=" + word).status()).as("without a log-in").isEqualTo(404);
    }

    @Test
    @DisplayName("W13 a page holds 50 places; those visited last are among them and come first, but only one's own")
    void recent() throws Exception {
        String last = found(word + " 437").path("places").get(0).path("href").asText();
        Answer before = member.get("/b/" + TwoBrands.slug(own.one()));
        assertThat(before.page().select("[data-switcher-list] a")).hasSize(50);
        assertThat(before.page().select("[data-switcher-list] a[href=" + last + "]")).as("control").isEmpty();
        member.get(last);
        Answer after = member.get("/b/" + TwoBrands.slug(foreign.other()));
        assertThat(after.page().select("[data-switcher-recent] a").eachAttr("href")).startsWith(last, "/b/" + TwoBrands.slug(own.one()));
        Portal other = Someone.in(Kind.AGENCY, foreign.agency(), Role.OWNER).portal();
        other.cookies().put("parley_recent", last + ":/b/" + TwoBrands.slug(own.one()) + ":/b/<script>:nonsense");
        Answer theirs = other.get("/b/" + TwoBrands.slug(foreign.one()));
        assertThat(theirs.status()).isEqualTo(200);
        assertThat(theirs.page().select("[data-switcher-recent] a")).isEmpty();
        assertThat(theirs.body()).doesNotContain(last);
    }

    private List<String> names(String query) throws Exception {
        return found(query).path("places").findValuesAsText("name");
    }

    private JsonNode found(String query) throws Exception {
        Answer answer = member.get("/places?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return json(answer);
    }

    private static JsonNode json(Answer answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
