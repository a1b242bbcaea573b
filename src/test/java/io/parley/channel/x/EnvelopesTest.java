package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.channel.Attachment;
import io.parley.channel.Heard;
import io.parley.channel.Inbound;
import io.parley.engine.Outgoing;
import io.parley.shared.queue.Arrival;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final String US = "2244994945";

    @Test
    @DisplayName("X3 both envelopes say the same of the same message")
    void both_envelopes() {
        String tap = Bodies.tap("1001", "500", US, "Party", "w:1");
        Heard one = only(Envelopes.read(Bodies.account(US, tap), NOW));
        assertThat(only(Envelopes.read(Bodies.one(US, "dm.received", tap), NOW))).isEqualTo(one);
        assertThat(only(Envelopes.read(Bodies.activity(US, "dm.received", tap), NOW))).isEqualTo(one);
        assertThat(one.kind()).isEqualTo(Arrival.Kind.MESSAGE);
        assertThat(one.other()).isEqualTo("500");
        assertThat(one.ordinal()).isEqualTo(BigInteger.valueOf(1001));
        assertThat(one.message()).isEqualTo(new Inbound("1001", new Inbound.Person("500", "Maya 😀", "maya"), new Inbound.Person(US, "", ""), "Party",
                "w:1", "88", "77", null, List.of(), List.of(), List.of(), Instant.ofEpochMilli(1_700_000_000_123L)));
        assertThat(Inbound.read(one.message().json())).isEqualTo(one.message());
    }

    @Test
    @DisplayName("X3 what the account itself wrote is an echo of the other person's conversation, with its buttons, options and app")
    void echoes() {
        String echo = Bodies.message("7", US, "500", "Hi").replace("\"text\"", "\"ctas\":[{\"type\":\"web_url\",\"label\":\"a\",\"url\":\"https://a.example/1\"}],"
                + "\"quick_reply\":{\"options\":[{\"label\":\"x\",\"metadata\":\"t:1\"}]},\"text\"").replace("\"sender_id\"", "\"source_app_id\":9,\"sender_id\"");
        Heard heard = only(Envelopes.read(Bodies.one(US, "dm.sent", echo), NOW));
        assertThat(heard.kind()).isEqualTo(Arrival.Kind.ECHO);
        assertThat(heard.other()).isEqualTo("500");
        assertThat(heard.message().sourceApp()).isEqualTo("9");
        assertThat(heard.message().urls()).containsExactly("https://a.example/1");
        assertThat(heard.message().options()).containsExactly("t:1");
    }

    @Test
    @DisplayName("X3 several events in one body are all heard; one that says nothing keeps no other from it")
    void several() {
        Reading reading = Envelopes.read(Bodies.account(US, Bodies.message("1", "500", US, "a"), "{\"type\":\"message_create\"}", Bodies.message("2", "501", US, "b")), NOW);
        assertThat(reading.messages()).extracting(h -> h.message().id()).containsExactly("1", "2");
        assertThat(reading.problem()).isEqualTo("bad-event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"for_user_id\":\"1\",\"follow_events\":[{}]}", "{\"for_user_id\":\"1\",\"direct_message_indicate_typing_events\":[{}],\"users\":{}}",
        "{\"for_user_id\":\"1\",\"tweet_create_events\":[{}],\"user_has_blocked\":\"false\"}", "{\"user_event\":{\"revoke\":{}}}", "{\"replay_job_status\":{}}",
        "{\"data\":{\"event_type\":\"dm.read\"}}", "{\"data\":{\"event_type\":\"dm.indicate_typing\"}}", "{\"data\":{\"event_type\":\"oauth.revoke\"}}"})
    @DisplayName("X4 kinds that say nothing of a conversation are known and left")
    void quiet(String body) {
        Reading reading = Envelopes.read(body.getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(reading.messages()).isEmpty();
        assertThat(reading.problem()).isNull();
        assertThat(reading.counted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"for_user_id\":\"1\",\"party_events\":[{},{}]}|{party_events=2}", "{\"data\":{\"event_type\":\"broadcast.start\"}}|{broadcast.start=1}",
        "{\"replay_event\":{\"x\":1}}|{replay_event=1}", "{\"data\":{\"event_type\":\"replay_event\"}}|{replay_event=1}", "{\"data\":{\"event_type\":\"dm.pinned\"}}|{dm.pinned=1}",
        "{\"data\":[{\"event_type\":\"a.b\"},{\"event_type\":\"a.b\"}]}|{a.b=2}", "{\"data\":{\"event_type\":\"chat.conversation_join\"}}|{chat.conversation_join=1}",
        "{\"for_user_id\":\"1\",\"direct_message_events\":[{\"type\":\"participants_join\"}]}|{participants_join=1}"})
    @DisplayName("X4 CH10 kinds nobody knows yet are counted by kind, and nothing of them is unreadable")
    void counted(String body, String kinds) {
        Reading reading = Envelopes.read(body.getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(reading.messages()).isEmpty();
        assertThat(reading.problem()).isNull();
        assertThat(reading.counted()).hasToString(kinds);
    }

    @Test
    @DisplayName("CH10 a body that names a thousand kinds counts twenty, and the rest as other")
    void many_kinds() {
        String kinds = IntStream.range(0, 1_000).mapToObj(i -> "{\"event_type\":\"kind." + i + "\"}").collect(Collectors.joining(","));
        Reading reading = Envelopes.read(("{\"data\":[" + kinds + "]}").getBytes(StandardCharsets.UTF_8), NOW);
        assertThat(reading.counted()).hasSize(21).containsEntry("other", 980);
    }

    @Test
    @DisplayName("X3 an encrypted message is heard without a word, under its own id and at its own time, and counted")
    void encrypted() {
        Reading reading = Envelopes.read(Bodies.chat("chat.received", US, "500", "e4f4-1", "500:" + US), NOW);
        assertThat(reading.counted()).hasToString("{chat.received=1}");
        Heard heard = only(reading);
        assertThat(heard.kind()).isEqualTo(Arrival.Kind.MESSAGE);
        assertThat(heard.other()).isEqualTo("500");
        assertThat(heard.message().id()).isEqualTo("chat:e4f4-1");
        assertThat(heard.message().encrypted()).isTrue();
        assertThat(heard.message().text()).isEmpty();
        assertThat(heard.message().createdAt()).isEqualTo(Instant.ofEpochMilli(1_784_841_183_370L));
        assertThat(Inbound.read(heard.message().json())).isEqualTo(heard.message());
        assertThat(only(Envelopes.read(Bodies.chat("chat.received", US, "500", "e4f4-1", US + "-500"), NOW))).as("the other form of the conversation's id").isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"chat.sent,2244994945,2244994945,k,500:2244994945", "chat.received,2244994945,2244994945,k,500:2244994945", "chat.received,2244994945,500,k,g77",
        "chat.received,2244994945,500,k,500:501", "chat.received,2244994945,me,k,''", "chat.received,'',500,k,''", "chat.received,2244994945,500,a b,''", "chat.typing,2244994945,500,k,''"})
    @DisplayName("X3 what the account sent, a group, and what names not who wrote to whom is only counted")
    void encrypted_and_only_counted(String kind, String account, String sender, String id, String conversation) {
        Reading reading = Envelopes.read(Bodies.chat(kind, account, sender, id, conversation), NOW);
        assertThat(reading.messages()).isEmpty();
        assertThat(reading.problem()).isNull();
        assertThat(reading.counted()).hasToString("{" + kind + "=1}");
    }

    @Test
    @DisplayName("X9 words, names and a picture are read as they were sent; words that are compared with ours are the words we wrote")
    void words() {
        String escaped = Bodies.message("1", "500", US, "Rock &amp; Roll &amp;lt;3 https://t.co/abc123XYZ0").replace("\"hashtags\":[]",
                "\"urls\":[{\"url\":\"https://t.co/abc123XYZ0\",\"expanded_url\":\"https://a.example/?b=1&lt;=2\",\"indices\":[1,2]}]");
        Inbound message = only(Envelopes.read(new String(Bodies.account(US, escaped), StandardCharsets.UTF_8).replace("Maya 😀", "Tom &amp; Co")
                .getBytes(StandardCharsets.UTF_8), NOW)).message();
        assertThat(message.text()).isEqualTo("Rock & Roll &lt;3 https://a.example/?b=1&lt;=2");
        assertThat(message.sender().name()).isEqualTo("Tom & Co");
        assertThat(message.says(Outgoing.text("Rock & Roll &lt;3 https://a.example/?b=1&lt;=2"))).isTrue();
        assertThat(message.says(Outgoing.text("Rock &amp; Roll &lt;3 https://a.example/?b=1&lt;=2"))).as("control").isFalse();
    }

    @Test
    @DisplayName("CH9 ids of 19 and 20 digits keep every digit, also written as numbers")
    void long_ids() {
        String numbers = Bodies.message("18446744073709551615", "2080765901528535096", US, "a").replace("\"18446744073709551615\"", "18446744073709551615")
                .replace("\"2080765901528535096\"", "2080765901528535096");
        Heard heard = only(Envelopes.read(Bodies.account(US, numbers), NOW));
        assertThat(heard.ordinal()).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(heard.other()).isEqualTo("2080765901528535096");
    }

    @Test
    @DisplayName("X9 a message without a word has an attachment, also where X names none; one with words has none")
    void no_empty_bubble() {
        assertThat(only(Envelopes.read(Bodies.account(US, Bodies.message("1", "500", US, " ")), NOW)).message().attachments())
                .containsExactly(new Attachment(Attachment.Type.OTHER, null));
        assertThat(only(Envelopes.read(Bodies.account(US, Bodies.message("1", "500", US, "a")), NOW)).message().attachments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hello|not-json", "''|not-json", "[]|not-json", "{\"a\":1|not-json", "{}|unknown-envelope", "{\"data\":7}|unknown-envelope",
        "{\"party_event\":{}}|unknown-envelope", "{\"data\":{\"x\":1}}|unknown-envelope", "{\"for_user_id\":\"1\",\"direct_message_events\":7}|bad-event"})
    @DisplayName("X4 what nobody can read has a named reason")
    void unreadable(String body, String reason) {
        assertThat(problem(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
    }

    @Test
    @DisplayName("X4 a message between two strangers, one without an id, and one nested a hundred thousand deep are refused by name")
    void strange_messages() {
        assertThat(problem(Bodies.account(US, Bodies.message("1", "500", "501", "a")))).isEqualTo("not-of-the-account");
        assertThat(problem(Bodies.account(US, Bodies.message("", "500", US, "a")))).isEqualTo("bad-event");
        assertThat(problem("{\"data\":".repeat(100_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("not-json");
        assertThat(problem(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 1})).isEqualTo("not-json");
        assertThatThrownBy(() -> Envelopes.read("x".getBytes(StandardCharsets.UTF_8), NOW)).isInstanceOf(Unreadable.class).hasMessage("not-json");
    }

    @Test
    @DisplayName("X4 20,000 bodies with bytes changed, cut and doubled throw nothing but the named refusal")
    void fuzz() {
        long seed = Long.getLong("parley.seed", System.nanoTime());
        var random = new Random(seed);
        byte[][] seeds = {Bodies.account(US, Bodies.tap("1001", "500", US, "Party", "w:1")), Bodies.one(US, "dm.sent", Bodies.message("5", US, "500", "x"))};
        for (int i = 0; i < 20_000; i++) {
            byte[] body = spoil(seeds[i % 2].clone(), random);
            assertThat(problem(body)).as("seed " + seed + ", body " + i).isIn(null, "not-json", "unknown-envelope", "bad-event", "not-of-the-account");
        }
    }

    private static byte[] spoil(byte[] body, Random random) {
        for (int n = random.nextInt(6); n >= 0; n--) {
            body[random.nextInt(body.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) "{}[]\":,0e\\u".charAt(random.nextInt(11));
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(body, random.nextInt(body.length)) : body;
    }

    private static String problem(byte[] body) {
        try {
            Reading reading = Envelopes.read(body, NOW);
            reading.messages().forEach(h -> Inbound.read(h.message().json()));
            return reading.problem();
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private static Heard only(Reading reading) {
        assertThat(reading.problem()).isNull();
        assertThat(reading.messages()).hasSize(1);
        return reading.messages().get(0);
    }
}
