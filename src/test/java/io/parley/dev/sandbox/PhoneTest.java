package io.parley.dev.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Until;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone without JavaScript. */
class PhoneTest {

    @TempDir
    Path folder;
    private Xs xs;
    private Portal phone;

    @BeforeEach
    void start() throws Exception {
        xs = new Xs(folder);
        phone = new Portal(xs.url(""));
    }

    @AfterEach
    void stop() throws IOException {
        xs.close();
    }

    @Test
    @DisplayName("rule 4: a card's button opens the thread with its welcome message, silently; the tapped answer names both")
    void from_card_to_answer() throws Exception {
        String post = card();
        int before = xs.got.size();
        Document home = phone.get("/").page();
        assertThat(home.select(".card a").eachText()).containsExactly("Find my cocktail");
        Answer thread = phone.get(home.selectFirst(".card a").attr("href").replace("#latest", ""));
        assertThat(thread.page().select(".theirs .words").eachText()).containsExactly("What is the occasion?");
        assertThat(thread.page().select(".chips button").eachText()).containsExactly("Quiet evening", "Party");
        assertThat(xs.got).hasSize(before);
        String value = thread.page().select(".chips button").get(1).attr("value");
        Answer after = phone.follow(phone.fillIn(thread, ".chips", Map.of("reply", value)));
        assertThat(after.page().select(".log .words").eachText()).containsExactly("What is the occasion?", "Party");
        assertThat(after.page().select(".chips button")).isEmpty();
        Until.holds("the event is there", () -> xs.got.size() == before + 1);
        JsonNode body = xs.got.get(before).json();
        JsonNode event = body.at((body.has("data") ? "/data/payload" : "") + "/direct_message_events/0");
        assertThat(event.at("/initiated_via/tweet_id").asText()).isEqualTo(post);
        assertThat(event.at("/message_create/message_data/quick_reply_response/metadata").asText()).isEqualTo("w:1");
    }

    @Test
    @DisplayName("rule 8: buttons lead out, a website in a tab of its own; compose, post and follow are X's addresses")
    void leads_out() throws Exception {
        xs.send(Xs.MAYA, Json.object("text", "Paloma it is", "ctas", List.of(
                Json.object("type", "web_url", "label", "Recipe", "url", xs.here() + "/l/abc"),
                Json.object("type", "web_url", "label", "Post it", "url", xs.url("/intent/tweet?text=My%20Paloma")),
                Json.object("type", "web_url", "label", "Follow", "url", xs.url("/intent/follow?screen_name=agavenorte")))));
        Document thread = phone.get("/messages/agavenorte").page();
        assertThat(thread.selectFirst(".leaps a").attr("target")).isEqualTo("_blank");
        assertThat(thread.selectFirst(".leaps a").attr("rel")).isEqualTo("noopener");
        assertThat(thread.select(".leaps a").get(1).hasAttr("target")).isFalse();
        Answer post = phone.get(thread.select(".leaps a").get(1).attr("href"));
        assertThat(post.page().selectFirst("textarea").text()).isEqualTo("My Paloma");
        assertThat(phone.follow(phone.fillIn(post, ".composer", Map.of())).page().select(".post .words").text()).isEqualTo("My Paloma");
        Answer follow = phone.get(thread.select(".leaps a").get(2).attr("href"));
        assertThat(phone.follow(phone.fillIn(follow, "form.profile", Map.of())).page().text()).contains("1 follower", "Following");
        assertThat(phone.follow(phone.get("/messages/compose?recipient_id=" + Xs.AGAVE.id() + "&text=Hello")).page()
                .selectFirst(".typebox [name=text]").val()).isEqualTo("Hello");
    }

    @Test
    @DisplayName("rule 8: somebody new speaks Korean; what a person wrote is shown as it was written")
    void somebody_new() throws Exception {
        phone.post("/persona", Map.of("name", "지우", "language", "ko"));
        assertThat(phone.get("/").page().selectFirst("html").attr("lang")).isEqualTo("ko");
        phone.post("/messages/minatea", Map.of("text", "<b>안녕하세요</b>"));
        assertThat(phone.get("/messages/minatea").page().select(".mine .words").text()).isEqualTo("<b>안녕하세요</b>");
        assertThat(phone.get("/messages").page().select(".row").text()).contains("미나티");
        phone.post("/language", Map.of("language", "en"));
        assertThat(phone.get("/nobody-here").page().text()).contains("There is nobody here");
    }

    @Test
    @DisplayName("rule 8: both languages have the same words")
    void words_are_complete() throws IOException {
        Properties english = Words.read("words.properties");
        assertThat(Words.read("words_ko.properties").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    private String card() throws Exception {
        String welcome = Json.read(xs.signed("POST", "/1.1/direct_messages/welcome_messages/new.json", Json.object("welcome_message",
                Json.object("message_data", SandboxTest.asking())).toString()).body()).at("/welcome_message/id").asText();
        String uri = Json.read(xs.signed("POST", "/12/accounts/ads-agave/cards/image_direct_message?name=Card&recipient_user_id=" + Xs.AGAVE.id()
                + "&first_cta=Find%20my%20cocktail&first_cta_welcome_message_id=" + welcome, "").body()).at("/data/card_uri").asText();
        return Json.read(xs.signed("POST", "/2/tweets", Json.object("text", "Thirsty?", "card_uri", uri).toString()).body()).at("/data/id").asText();
    }
}
