package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.channel.AccountView;
import io.parley.channel.Credentials;
import io.parley.channel.OutgoingJson;
import io.parley.channel.Sender;
import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import io.parley.shared.queue.Courier;
import io.parley.shared.queue.Dispatch.Kind;
import io.parley.shared.queue.OutboxItem;
import io.parley.shared.queue.Receipt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XCourierTest {

    private static final String US = "2244994945";
    private static final Outgoing RICH = new Outgoing("Which one?", List.of(new QuickReply("Dry", null, "t:1"), new QuickReply("Sweet", "so sweet", "t:2")),
            List.of(new LinkButton("Shop", "https://p.example/l/AB/tok")));
    private final SomeX x;
    private final XCourier courier;

    XCourierTest() throws Exception {
        x = new SomeX();
        var view = new AccountView(UUID.randomUUID(), "x", US, "agavenorte", "Agave Norte", "ads-agave", "LIVE", true, null, null, Instant.now(), 1);
        courier = new XCourier(x.settings(), x.client(), id -> Optional.of(new Sender(view, new Credentials("tok", "sec"))), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        x.close();
    }

    @Test
    @DisplayName("X6 a message goes out once, signed, with its quick replies and buttons, and comes back with X's id and what is left")
    void message() {
        x.then(200, "{\"event\":{\"id\":\"9001\"}}", Map.of("x-rate-limit-limit", "15", "x-rate-limit-remaining", "14", "x-rate-limit-reset", "1700000000"));
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Accepted("9001", new Receipt.Allowance(15, 14, Instant.ofEpochSecond(1_700_000_000))));
        assertThat(x.asked()).hasSize(1);
        assertThat(x.asked().get(0).line()).isEqualTo("POST /1.1/direct_messages/events/new.json");
        assertThat(x.asked().get(0).authorization()).startsWith("OAuth oauth_consumer_key=\"key\"").contains("oauth_token=\"tok\"").doesNotContain("sec\"");
        assertThat(x.asked().get(0).body()).isEqualTo("{\"event\":{\"type\":\"message_create\",\"message_create\":{\"target\":{\"recipient_id\":\"500\"},\"message_data\":"
                + "{\"text\":\"Which one?\",\"quick_reply\":{\"type\":\"options\",\"options\":[{\"label\":\"Dry\",\"metadata\":\"t:1\"},{\"label\":\"Sweet\",\"metadata\":\"t:2\"}]},"
                + "\"ctas\":[{\"type\":\"web_url\",\"label\":\"Shop\",\"url\":\"https://p.example/l/AB/tok\"}]}}}}");
    }

    @Test
    @DisplayName("X6 X7 an answer that is lost, late or says nothing is unknown, and the call is never made twice")
    void unknown() {
        x.then(0, "").then(-1, "").then(200, "{}").then(500, "");
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Unknown("no-answer", 0));
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Unknown("no-answer", 0));
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Unknown("no-answer", 200));
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Unknown("server-error", 500));
        assertThat(x.asked()).hasSize(4);
    }

    @Test
    @DisplayName("X7 nobody listens: nothing was done, so it may be made again; without tokens the account waits")
    void nothing_done() {
        x.close();
        assertThat(courier.deliver(message(RICH))).isEqualTo(new Receipt.Again("unreachable", 0, null, false));
        var without = new XCourier(x.settings(), x.client(), id -> Optional.<Sender>empty(), Clock.systemUTC());
        assertThat(without.deliver(message(RICH))).isEqualTo(new Receipt.Again("not-connected", 0, null, true));
    }

    @Test
    @DisplayName("X8 a message is found by recipient, words, addresses and tokens; another's, an older and a different one are not it")
    void find() {
        String right = event("9001", US, "500", "t:1", System.currentTimeMillis());
        String others = event("1", US, "501", "t:1", System.currentTimeMillis()) + "," + event("2", US, "500", "t:9", System.currentTimeMillis())
                + "," + event("3", "500", US, "t:1", System.currentTimeMillis()) + ",{\"type\":\"odd\"}";
        x.then(200, "{\"events\":[" + others + "],\"next_cursor\":\"c2\"}").then(200, "{\"events\":[" + right + "]}");
        assertThat(courier.find(message(RICH))).contains("9001");
        assertThat(x.asked().get(1).line()).isEqualTo("GET /1.1/direct_messages/events/list.json?count=50&cursor=c2");
        x.then(200, "{\"events\":[" + others + "," + event("4", US, "500", "t:1", 1_600_000_000_000L) + "]}").then(200, "{}");
        assertThat(courier.find(message(RICH))).as("control: the queue of answers still holds the right one").contains("9001");
        assertThat(courier.find(message(RICH))).isEmpty();
    }

    @Test
    @DisplayName("X8 X9 a message is found though X escapes its words and shortens its links; an event with an odd time ends no search")
    void find_escaped() {
        var ours = Outgoing.text("Rock & Roll <3 https://a.example/x");
        String theirs = event("9001", US, "500", "t:1", System.currentTimeMillis()).replaceFirst("\"message_data\":.*", "\"message_data\":{\"text\":\"Rock &amp; Roll "
                + "&lt;3 https://t.co/abc\",\"entities\":{\"urls\":[{\"url\":\"https://t.co/abc\",\"expanded_url\":\"https://a.example/x\"}]}}}}");
        String odd = event("1", US, "501", "t:1", 0) + "," + event("2", US, "501", "t:1", System.currentTimeMillis());
        x.then(200, "{\"events\":[" + odd + "],\"next_cursor\":\"c2\"}").then(200, "{\"events\":[" + theirs + "]}");
        assertThat(courier.find(message(ours))).contains("9001");
        x.then(200, "{\"events\":[" + theirs.replace("&amp;", "&amp;amp;") + "]}").then(200, "{\"events\":[" + theirs.replace("&amp;", "&amp;amp;") + "]}");
        assertThat(courier.find(message(ours))).as("the answer that was still there").contains("9001");
        assertThat(courier.find(message(ours))).as("control: other words").isEmpty();
    }

    @Test
    @DisplayName("X8 not being able to look is told apart from not finding")
    void unreachable() {
        x.then(429, "{}").then(503, "");
        assertThatThrownBy(() -> courier.find(message(RICH))).isInstanceOf(Courier.Unreachable.class).hasMessage("rate-limited");
        assertThatThrownBy(() -> courier.find(message(RICH))).isInstanceOf(Courier.Unreachable.class).hasMessage("server-error");
    }

    @Test
    @DisplayName("a default welcome message is made, then its rule; made anew it keeps its id and may be repeated")
    void welcome() {
        x.then(200, "{\"welcome_message\":{\"id\":\"88\"},\"name\":\"n\"}").then(200, "{\"welcome_message_rule\":{\"id\":\"1\"}}").then(503, "").then(200, "{}");
        assertThat(courier.deliver(item(Kind.WELCOME, welcome(null, true)))).isEqualTo(new Receipt.Accepted("88"));
        assertThat(x.asked().get(1).body()).isEqualTo("{\"welcome_message_rule\":{\"welcome_message_id\":\"88\"}}");
        assertThat(courier.deliver(item(Kind.WELCOME, welcome("88", false)))).isEqualTo(new Receipt.Again("server-error", 503, null, false));
        assertThat(courier.deliver(item(Kind.WELCOME, welcome("88", false)))).isEqualTo(new Receipt.Accepted("88"));
        assertThat(x.asked().get(3).line()).isEqualTo("PUT /1.1/direct_messages/welcome_messages/update.json?id=88");
    }

    @Test
    @DisplayName("X8 a default welcome whose rule was lost is incomplete, is found by its name, and gets the rule then")
    void welcome_without_its_rule() {
        x.then(200, "{\"welcome_message\":{\"id\":\"88\"}}").then(500, "").then(200, "{\"welcome_messages\":[{\"id\":\"7\",\"name\":\"m\"},{\"id\":\"88\",\"name\":\"n\"}]}")
                .then(200, "{}").then(200, "{}");
        assertThat(courier.deliver(item(Kind.WELCOME, welcome(null, true)))).isEqualTo(new Receipt.Unknown("incomplete", 200));
        assertThat(courier.find(item(Kind.WELCOME, welcome(null, true)))).contains("88");
        assertThat(x.asked().get(4).line()).isEqualTo("POST /1.1/direct_messages/welcome_messages/rules/new.json");
    }

    @Test
    @DisplayName("a card goes out with its buttons in the query and comes back as id and address; a post shows it")
    void card_and_post() {
        x.then(201, "{\"data\":{\"id\":\"59wpi\",\"card_uri\":\"card://1\",\"name\":\"c\"}}").then(201, "{\"data\":{\"id\":\"77\"}}")
                .then(200, "{\"data\":[{\"id\":\"76\",\"card_uri\":\"card://0\"},{\"id\":\"77\",\"card_uri\":\"card://1\"}]}");
        assertThat(courier.deliver(item(Kind.CARD, "{\"name\":\"c\",\"ctas\":[{\"label\":\"A b\",\"welcomeMessageId\":\"88\"}]}"))).isEqualTo(new Receipt.Accepted("59wpi|card://1"));
        assertThat(x.asked().get(0).line()).isEqualTo("POST /12/accounts/ads-agave/cards/image_direct_message?first_cta=A%20b"
                + "&first_cta_welcome_message_id=88&name=c&recipient_user_id=" + US);
        String post = "{\"text\":\"Hi\",\"cardUri\":\"card://1\"}";
        assertThat(courier.deliver(item(Kind.POST, post))).isEqualTo(new Receipt.Accepted("77"));
        assertThat(x.asked().get(1).body()).isEqualTo("{\"text\":\"Hi\",\"card_uri\":\"card://1\"}");
        assertThat(courier.find(item(Kind.POST, post))).contains("77");
    }

    private static String welcome(String known, boolean standard) {
        return "{\"name\":\"n\",\"externalId\":" + (known == null ? "null" : "\"" + known + "\"") + ",\"default\":" + standard
                + ",\"message\":{\"text\":\"Hi\",\"quickReplies\":[],\"buttons\":[]}}";
    }

    private static String event(String id, String from, String to, String token, long at) {
        return "{\"type\":\"message_create\",\"id\":\"" + id + "\",\"created_timestamp\":\"" + at + "\",\"message_create\":{\"target\":{\"recipient_id\":\"" + to
                + "\"},\"sender_id\":\"" + from + "\",\"message_data\":{\"text\":\"Which one?\",\"quick_reply\":{\"options\":[{\"metadata\":\"" + token
                + "\"},{\"metadata\":\"t:2\"}]},\"ctas\":[{\"url\":\"https://p.example/l/AB/tok\"}]}}}";
    }

    private static OutboxItem message(Outgoing message) {
        return item(Kind.MESSAGE, OutgoingJson.write("500", message));
    }

    private static OutboxItem item(Kind kind, String body) {
        return new OutboxItem(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind, UUID.randomUUID(), body, 1,
                Instant.now().minus(Duration.ofSeconds(2)), Instant.now());
    }
}
