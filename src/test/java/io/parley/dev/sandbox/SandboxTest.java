package io.parley.dev.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {

    @TempDir
    Path folder;
    private Xs xs;

    @BeforeEach
    void start() throws Exception {
        xs = new Xs(folder);
    }

    @AfterEach
    void stop() throws IOException {
        xs.close();
    }

    @Test
    @DisplayName("rule 1: a wrong signature, an old time and a nonce of before are refused; nothing is stored")
    void refuses_what_is_not_signed() throws Exception {
        String path = "/1.1/direct_messages/events/new.json";
        String body = Xs.message(Xs.MAYA, Json.object("text", "Hello"));
        long now = Instant.now().getEpochSecond();
        var wrong = xs.signed("POST", path, body, "another-secret", "n1", now);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Json.read(wrong.body()).at("/errors/0/code").asInt()).isEqualTo(32);
        assertThat(xs.signed("POST", path, body, Xs.AGAVE.tokenSecret(), "n2", now - 400).statusCode()).isEqualTo(401);
        assertThat(xs.control("GET", "/sandbox/messages", "").path("messages")).isEmpty();
        assertThat(xs.signed("POST", path, body, Xs.AGAVE.tokenSecret(), "n3", now).statusCode()).isEqualTo(200);
        assertThat(xs.signed("POST", path, body, Xs.AGAVE.tokenSecret(), "n3", now).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("rule 1: parameters of the query are part of the signature")
    void signs_the_query() throws Exception {
        assertThat(xs.signed("GET", "/1.1/direct_messages/events/list.json?count=50", "").statusCode()).isEqualTo(200);
        var card = xs.signed("POST", "/12/accounts/ads-1/cards/image_direct_message?name=A%20card%20%26%20more", "");
        assertThat(card.statusCode()).as(card.body()).isEqualTo(400);
        assertThat(Json.read(card.body()).at("/errors/0/code").asText()).isEqualTo("MISSING_PARAMETER");
    }

    @Test
    @DisplayName("rule 2: a refused message is not stored, and the error has X's shape")
    void refuses_in_xs_shape() throws Exception {
        var refused = xs.send(Xs.MAYA, Json.object("text", "a".repeat(10_001)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Json.read(refused.body()).at("/errors/0/message").asText()).contains("10000");
        assertThat(xs.send("999", Json.object("text", "a")).statusCode()).isEqualTo(404);
        assertThat(xs.control("GET", "/sandbox/messages", "").path("messages")).isEmpty();
    }

    @Test
    @DisplayName("rule 2: five replies to what a person said are free, the sixth counts; the list has 15 looks in a quarter")
    void allowances() throws Exception {
        xs.control("PUT", "/sandbox/faults", Map.of("limits", Map.of("send", 1)));
        xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "text", "Hi"));
        for (int i = 0; i < 6; i++) {
            assertThat(xs.send(Xs.MAYA, Json.object("text", "reply " + i)).statusCode()).isEqualTo(200);
        }
        var seventh = xs.send(Xs.MAYA, Json.object("text", "reply 7"));
        assertThat(seventh.statusCode()).isEqualTo(429);
        assertThat(seventh.headers().firstValue("x-rate-limit-remaining")).contains("0");
        assertThat(seventh.headers().firstValue("x-rate-limit-reset")).isPresent();
        for (int i = 0; i < 15; i++) {
            assertThat(xs.signed("GET", "/1.1/direct_messages/events/list.json", "").statusCode()).isEqualTo(200);
        }
        assertThat(xs.signed("GET", "/1.1/direct_messages/events/list.json", "").statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("rule 3: ids grow, the newest comes first in the list, and all of it is there after the next start")
    void journal_is_replayed() throws Exception {
        String first = id(xs.send(Xs.MAYA, Json.object("text", "one")).body());
        String second = id(xs.send(Xs.MAYA, Json.object("text", "two")).body());
        assertThat(Long.parseLong(second)).isGreaterThan(Long.parseLong(first));
        JsonNode before = xs.control("GET", "/sandbox/messages", "");
        xs.close();
        Files.writeString(folder.resolve("journal.jsonl"), "{\"kind\":\"Message\",\"ke", StandardOpenOption.APPEND);
        xs = new Xs(folder);
        assertThat(xs.control("GET", "/sandbox/messages", "")).isEqualTo(before);
        JsonNode list = Json.read(xs.signed("GET", "/1.1/direct_messages/events/list.json?count=1", "").body());
        assertThat(list.at("/events/0/id").asText()).isEqualTo(second);
        assertThat(list.path("next_cursor").asText()).isNotEmpty();
        assertThat(Long.parseLong(id(xs.send(Xs.MAYA, Json.object("text", "three")).body()))).isGreaterThan(Long.parseLong(second));
    }

    @Test
    @DisplayName("rule 4: what a person says first names the welcome message and the post; rule 5: signed, in both envelopes")
    void both_envelopes() throws Exception {
        String welcome = Json.read(xs.signed("POST", "/1.1/direct_messages/welcome_messages/new.json", Json.object("name", "first", "welcome_message",
                Json.object("message_data", asking())).toString()).body()).at("/welcome_message/id").asText();
        xs.control("PUT", "/sandbox/faults", Map.of("deliver", Map.of("envelope", "both")));
        xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "tap", "Party", "welcomeMessageId", welcome, "tweetId", "77"));
        Until.holds("both bodies are there", () -> xs.got.size() == 2);
        for (Xs.Got got : xs.got) {
            assertThat(got.signature()).isEqualTo(Signature.ofBody(Xs.SECRET, got.body()));
            boolean activity = got.json().has("data");
            JsonNode event = got.json().at((activity ? "/data/payload" : "") + "/direct_message_events/0");
            assertThat(event.at("/initiated_via/welcome_message_id").asText()).isEqualTo(welcome);
            assertThat(event.at("/initiated_via/tweet_id").asText()).isEqualTo("77");
            assertThat(event.at("/message_create/message_data/quick_reply_response/metadata").asText()).isEqualTo("w:1");
            assertThat(event.at("/message_create/message_data/text").asText()).isEqualTo("Party");
            assertThat(got.json().at(activity ? "/data/filter/user_id" : "/for_user_id").asText()).isEqualTo(Xs.AGAVE.id());
            assertThat(got.json().at("/data/event_type").asText()).isEqualTo(activity ? "dm.received" : "");
        }
    }

    @Test
    @DisplayName("rule 7: bodies are signed with both secrets or the one that is asked for")
    void signs_with_either_secret() throws Exception {
        for (String headers : List.of("both", "consumer", "client")) {
            xs.got.clear();
            xs.control("PUT", "/sandbox/faults", Map.of("sign", Map.of("headers", headers), "deliver", Map.of("envelope", "aaa")));
            xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "text", headers));
            Until.holds("it came", () -> xs.got.size() == 1);
            Xs.Got got = xs.got.get(0);
            assertThat(got.signature()).as(headers).isEqualTo(headers.equals("client") ? "" : Signature.ofBody(Xs.SECRET, got.body()));
            assertThat(got.clientSignature()).as(headers).isEqualTo(headers.equals("consumer") ? "" : Signature.ofBody(Xs.CLIENT_SECRET, got.body()));
        }
    }

    @Test
    @DisplayName("rule 7: a challenge is right with the client secret's answer, or with the consumer secret's where that is asked for")
    void challenges_either_secret() throws Exception {
        assertThat(valid()).isTrue();
        xs.control("PUT", "/sandbox/faults", Map.of("sign", Map.of("challenge", "consumer")));
        assertThat(valid()).isFalse();
        xs.answering = Xs.SECRET;
        assertThat(valid()).isTrue();
        xs.control("DELETE", "/sandbox/faults", "");
        assertThat(valid()).isFalse();
    }

    private boolean valid() throws Exception {
        return Json.read(xs.bearer("PUT", "/2/webhooks/1").body()).at("/data/valid").asBoolean();
    }

    @Test
    @DisplayName("rule 8: words arrive escaped, links as t.co with their places, a photo with its link behind the words; an encrypted and an unknown event come as asked")
    void as_x_sends_them() throws Exception {
        xs.control("PUT", "/sandbox/faults", Map.of("deliver", Map.of("envelope", "aaa")));
        xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "text", "😀 & <3 https://a.example/x?b=1&c=2 !", "media", "photo"));
        Until.holds("it came", () -> xs.got.size() == 1);
        JsonNode data = xs.got.get(0).json().at("/direct_message_events/0/message_create/message_data");
        JsonNode link = data.at("/entities/urls/0");
        String page = data.at("/attachment/media/url").asText();
        assertThat(data.path("text").asText()).isEqualTo("😀 &amp; &lt;3 " + link.path("url").asText() + " ! " + page);
        assertThat(link.path("expanded_url").asText()).isEqualTo("https://a.example/x?b=1&c=2");
        assertThat(link.at("/indices/0").asInt()).as("in characters of the escaped text").isEqualTo("x &amp; &lt;3 ".length());
        assertThat(data.at("/entities/urls/1/expanded_url").asText()).isEqualTo(data.at("/attachment/media/expanded_url").asText());
        assertThat(xs.control("GET", "/sandbox/messages", "").at("/messages/0/text").asText()).isEqualTo("😀 & <3 https://a.example/x?b=1&c=2 !");
        String id = xs.control("POST", "/sandbox/chat", Map.of("from", Xs.MAYA, "to", "agavenorte")).path("id").asText();
        xs.control("POST", "/sandbox/event", Map.of("account", "agavenorte", "kind", "broadcast.start"));
        assertThat(xs.got).extracting(g -> g.json().at("/data/event_type").asText()).containsExactly("", "chat.received", "broadcast.start");
        assertThat(xs.got.get(1).json().at("/data/payload/id").asText()).isEqualTo(id);
        assertThat(xs.got.get(1).json().at("/data/filter/user_id").asText()).isEqualTo(Xs.AGAVE.id());
    }

    @Test
    @DisplayName("rule 5: a body that is not taken is tried again")
    void retries() throws Exception {
        xs.answers = 503;
        xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "text", "Hi"));
        Until.holds("it was tried twice", () -> xs.got.size() >= 2);
        xs.answers = 200;
        Until.holds("it is through", () -> xs.control("GET", "/sandbox/deliveries", "").path("pending").asInt() == 0);
        assertThat(xs.got.stream().map(Xs.Got::body).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("rule 6: one GET as Twitterbot, three HEAD as browsers, for each link of a message")
    void looks_at_links() throws Exception {
        xs.send(Xs.MAYA, Json.object("text", "Look", "ctas", List.of(Json.object("type", "web_url", "label", "Open", "url", xs.here() + "/l/abc"))));
        Until.holds("four looks", () -> xs.fetched.size() == 4);
        assertThat(xs.fetched.get(0)).isEqualTo("GET Twitterbot/1.0");
        assertThat(xs.fetched.subList(1, 4)).allMatch(f -> f.startsWith("HEAD Mozilla/5.0"));
    }

    @Test
    @DisplayName("rule 7: a lost answer is a closed connection; the message is stored and its echo comes")
    void lost_answers() throws Exception {
        xs.control("PUT", "/sandbox/faults", Map.of("send", Map.of("lost", 1), "deliver", Map.of("envelope", "aaa")));
        assertThatThrownBy(() -> xs.send(Xs.MAYA, Json.object("text", "Hello"))).isInstanceOf(IOException.class);
        Until.holds("the echo came", () -> !xs.got.isEmpty());
        assertThat(xs.got.get(0).json().at("/direct_message_events/0/message_create/source_app_id").asText()).isEqualTo(Place.APP);
        assertThat(xs.control("GET", "/sandbox/stats", "").path("lost").asInt()).isGreaterThan(0);
        xs.control("DELETE", "/sandbox/faults", "");
        assertThat(xs.send(Xs.MAYA, Json.object("text", "Hello")).statusCode()).isEqualTo(200);
        assertThat(xs.control("GET", "/sandbox/stats", "").path("duplicates").asInt()).isGreaterThan(0);
    }

    @Test
    @DisplayName("rule 7: an error is given as often as asked, and stores nothing")
    void named_errors() throws Exception {
        xs.control("PUT", "/sandbox/faults", Map.of("send", Map.of("status", 429, "times", 1, "retryAfter", 2)));
        assertThat(xs.send(Xs.MAYA, Json.object("text", "Hello")).statusCode()).isEqualTo(429);
        assertThat(xs.control("GET", "/sandbox/messages", "").path("messages")).isEmpty();
        assertThat(xs.send(Xs.MAYA, Json.object("text", "Hello")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("rule 7: held events are let go one to five times each, in another order, several in a body")
    void duplicates_and_disorder() throws Exception {
        xs.control("PUT", "/sandbox/faults", Map.of("deliver", Map.of("hold", true, "duplicates", 5, "shuffle", true, "batch", 3, "envelope", "aaa")));
        for (int i = 0; i < 40; i++) {
            xs.control("POST", "/sandbox/say", Map.of("from", Xs.MAYA, "to", "agavenorte", "text", "line " + i));
        }
        assertThat(xs.got).isEmpty();
        assertThat(xs.control("POST", "/sandbox/release", "").path("events").asInt()).isEqualTo(40);
        Until.holds("all are through", () -> xs.control("GET", "/sandbox/deliveries", "").path("pending").asInt() == 0);
        var ids = xs.got.stream().flatMap(g -> Lists.of(g.json().path("direct_message_events"))).map(e -> e.path("id").asText()).toList();
        assertThat(new HashSet<>(ids)).hasSize(40);
        assertThat(ids.size()).isGreaterThan(60);
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
        assertThat(xs.got).anyMatch(g -> g.json().path("direct_message_events").size() == 3);
    }

    static com.fasterxml.jackson.databind.node.ObjectNode asking() {
        return Json.object("text", "What is the occasion?", "quick_reply", Json.object("type", "options", "options",
                List.of(Json.object("label", "Quiet evening", "metadata", "w:0"), Json.object("label", "Party", "metadata", "w:1"))));
    }

    private static String id(String body) {
        return Json.read(body).at("/event/id").asText();
    }
}
