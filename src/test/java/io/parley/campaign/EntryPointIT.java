package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryPointIT {

    private TwoBrands brands;
    private Equipped one;
    private Portal editor;
    private String path;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        String account = Sandbox.account("e" + TwoBrands.slug(brands.one()).replace("-", "").substring(0, 12), "Entry test").path("id").asText();
        one = Equipped.make(brands.one(), brands.campaignOfOne(), account);
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        path = "/b/" + TwoBrands.slug(brands.one()) + "/entry-points";
    }

    @Test
    @DisplayName("CA4 CA6 a deep link's first words reach the channel, each quick reply saying what it answers; its address is copyable")
    void deep_link() throws Exception {
        assertThat(create("DEEP_LINK", "Bio link", "ko").status()).isEqualTo(303);
        JsonNode welcome = shown(1).get(0);
        assertThat(welcome.at("/data/text").asText()).contains("자리");
        var token = WelcomeToken.read(welcome.at("/data/quick_reply/options/0/metadata").asText()).orElseThrow();
        assertThat(token.version()).isEqualTo(one.version());
        assertThat(token.entry()).hasToString(entry("id", "Bio link"));
        Until.holds("the list shows the link", () -> editor.get(path).page().select(".copy-value").text().contains(
                "recipient_id=" + one.externalId()) && editor.get(path).page().select(".copy-value").text().contains(welcome.path("id").asText()));
    }

    @Test
    @DisplayName("CA4 publishing the bot changes the welcome message that is there; it makes no second one")
    void published_again() throws Exception {
        create("DEEP_LINK", "Bio link", "en");
        String first = shown(1).get(0).path("id").asText();
        Until.holds("Parley knows of it", () -> "SHOWN".equals(entry("welcome_state", "Bio link")));
        String bot = "/b/" + TwoBrands.slug(brands.one()) + "/bots/" + one.bot();
        assertThat(editor.fillIn(editor.get(bot + "/steps/hello"), "main form.form", Map.of("text.en", "Good evening, new words.")).status()).isEqualTo(303);
        assertThat(editor.post(bot + "/publication", Map.of("version", "2")).status()).isEqualTo(303);
        Until.holds("the new words are there", () -> shown(1).get(0).at("/data/text").asText().startsWith("Good evening, new words."));
        assertThat(shown(1)).hasSize(1).first().satisfies(w -> assertThat(w.path("id").asText()).isEqualTo(first));
        Until.holds("Parley knows which words", () -> !one.version().toString().equals(entry("welcome_version_id", "Bio link")));
        var token = WelcomeToken.read(shown(1).get(0).at("/data/quick_reply/options/0/metadata").asText()).orElseThrow();
        assertThat(token.version()).hasToString(entry("welcome_version_id", "Bio link"));
    }

    @Test
    @DisplayName("CA5 what the channel refuses is named on the entry point, and sent again on demand")
    void refused() throws Exception {
        Sandbox.faults(Map.of("send", Map.of("status", 403, "times", 1, "account", one.externalId())));
        try {
            create("DEEP_LINK", "Refused", "en");
            Until.holds("the refusal is named", () -> "FAILED".equals(entry("welcome_state", "Refused")));
        } finally {
            Sandbox.calm();
        }
        Answer list = editor.get(path);
        assertThat(list.page().select(".badge.fail")).hasSize(1);
        assertThat(editor.fillIn(list, "td form", Map.of()).status()).isEqualTo(303);
        assertThat(shown(1)).hasSize(1);
    }

    @Test
    @DisplayName("CA3 an account has one default welcome; wrong values are said beside their fields")
    void wrong() throws Exception {
        assertThat(create("DEFAULT_WELCOME", "Usual", "en").status()).isEqualTo(303);
        Answer second = create("DEFAULT_WELCOME", "Usual again", "en");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("#f-account-notes .problem")).hasSize(1);
        Answer empty = editor.post(path, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".problems li")).hasSize(5);
        assertThat(create("CARD_BUTTON", "Sneaked in", "en").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("another brand's bot, account and entry point are nothing here; an analyst reads and makes nothing")
    void others() throws Exception {
        Equipped other = Equipped.make(brands.other(), brands.campaignOfOther());
        var form = new HashMap<>(form("DEEP_LINK", "Theirs", "en"));
        form.put("start", other.start("en"));
        assertThat(editor.post(path, form).status()).isEqualTo(422);
        form.putAll(form("DEEP_LINK", "Theirs", "en"));
        form.put("account", other.account().toString());
        assertThat(editor.post(path, form).status()).isEqualTo(422);
        assertThat(editor.post(path + "/" + other.entryPoint() + "/sending", Map.of("version", "1")).status()).isEqualTo(404);
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(path).status()).isEqualTo(200);
        assertThat(analyst.get(path + "/new").status()).isEqualTo(403);
        assertThat(analyst.post(path, form("DEEP_LINK", "No", "en")).status()).isEqualTo(403);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select count(*) from entry_point")).isEqualTo("0");
        }
    }

    private Answer create(String kind, String name, String language) throws Exception {
        return editor.post(path, form(kind, name, language));
    }

    private Map<String, String> form(String kind, String name, String language) {
        return Map.of("kind", kind, "name", name, "campaign", one.campaign().toString(), "account", one.account().toString(), "start", one.start(language));
    }

    private List<JsonNode> shown(int count) throws Exception {
        Until.holds("the channel has " + count, () -> Sandbox.welcomes(one.externalId()).size() >= count);
        return Sandbox.welcomes(one.externalId());
    }

    private String entry(String column, String name) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.one("select " + column + "::text from entry_point where name = ?", name);
        }
    }
}
