package io.parley.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.channel.x.Bodies;
import io.parley.dev.DatabaseServer;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Asleep;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Program;
import io.parley.fixtures.ShutDatabase;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.fixtures.XDeliveries;
import io.parley.shared.queue.Lane;
import java.net.URLEncoder;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebhookIT {

    private final XDeliveries x = new XDeliveries();
    private final String id = String.valueOf(System.nanoTime());
    private AnAccount one;
    private AnAccount other;

    @BeforeEach
    void make() throws Exception {
        var brands = TwoBrands.make();
        one = AnAccount.of(brands.one());
        other = AnAccount.of(brands.other());
    }

    @Test
    @DisplayName("X2 no signature, a wrong one, another body's: 401 and nothing is stored")
    void unsigned() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id));
        byte[] longer = Bodies.account(one.externalId(), message(one, id + "1"));
        assertThat(x.deliver(body, null).status()).isEqualTo(401);
        assertThat(x.deliver(body, "sha256=AAAA").status()).isEqualTo(401);
        assertThat(x.deliver(body, XDeliveries.sign(longer)).status()).isEqualTo(401);
        assertThat(x.deliver("no json".getBytes(StandardCharsets.UTF_8), null).status()).isEqualTo(401);
        assertThat(keys(one)).isEmpty();
        assertThat(x.deliver(body).status()).as("control: signed it is taken").isEqualTo(200);
        assertThat(keys(one)).containsExactly(id);
    }

    @Test
    @DisplayName("X2 both headers are believed, each alone too; a wrong one is not rescued by the other, and none may be sent twice")
    void two_headers() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id));
        String older = XDeliveries.sign(body);
        String newer = XDeliveries.signAsClient(body);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, older).status()).as("the other secret's").isEqualTo(401);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, "", XDeliveries.HEADER, older).status()).isEqualTo(401);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, "sha256=AAAA", XDeliveries.HEADER, older).status()).isEqualTo(401);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, newer, XDeliveries.HEADER, "sha256=AAAA").status()).isEqualTo(401);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, newer, XDeliveries.CLIENT_HEADER, newer).status()).as("twice").isEqualTo(401);
        assertThat(x.deliverWith(body, XDeliveries.HEADER, older, XDeliveries.HEADER, older).status()).as("twice").isEqualTo(401);
        assertThat(keys(one)).isEmpty();
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, newer).status()).isEqualTo(200);
        assertThat(keys(one)).containsExactly(id);
        assertThat(x.deliverWith(body, XDeliveries.CLIENT_HEADER, newer, XDeliveries.HEADER, older).status()).isEqualTo(200);
        assertThat(x.deliverWith(body, XDeliveries.HEADER, older).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("X1 a challenge signs no body: one that is a body is 400 in plain text, and what is signed for a token passes as no body")
    void no_oracle() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id));
        for (String token : List.of(new String(body, StandardCharsets.UTF_8), "[]", "a b", "a\n", "", "x".repeat(257), "한국어")) {
            Answer refused = challenge(token);
            assertThat(refused.status()).as(token).isEqualTo(400);
            assertThat(refused.header("Content-Type")).startsWith("text/plain");
            assertThat(refused.body()).contains("crc_token").doesNotContain("sha256=");
        }
        String token = id + "+/=_-";
        String signed = Program.json(challenge(token)).path("response_token").asText();
        assertThat(signed).as("control: a token is answered").isEqualTo(XDeliveries.signAsClient(token.getBytes(StandardCharsets.UTF_8)));
        assertThat(x.deliverWith(token.getBytes(StandardCharsets.UTF_8), XDeliveries.CLIENT_HEADER, signed).status()).isEqualTo(401);
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select reason from unreadable_webhook where position(?::bytea in body) > 0", id.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    @DisplayName("W7 a body over 1 MB is 413, declared or not")
    void too_large() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id), "\"" + "x".repeat(1 << 20) + "\"");
        assertThat(x.deliver(body).status()).isEqualTo(413);
        assertThat(keys(one)).isEmpty();
    }

    @Test
    @DisplayName("X3 CH7 both envelopes, several events, each delivered over and over: one row a message, in its conversation's lane")
    void once_each() throws Exception {
        byte[] two = Bodies.account(one.externalId(), message(one, id), message(one, id + "2"));
        for (int i = 0; i < 3; i++) {
            assertThat(x.deliver(two).status()).isEqualTo(200);
            assertThat(x.deliver(Bodies.one(one.externalId(), "dm.received", message(one, id))).status()).isEqualTo(200);
            assertThat(x.deliver(Bodies.activity(one.externalId(), "dm.received", message(one, id + "2"), message(one, id + "3"))).status()).isEqualTo(200);
        }
        assertThat(keys(one)).containsExactlyInAnyOrder(id, id + "2", id + "3");
        assertThat(column(one, "select distinct lane::text from inbox where account_id = ?")).containsExactly(Lane.of(one.id(), "500").toString());
        assertThat(Inbound.read(column(one, "select body from inbox where account_id = ? and event_key = '" + id + "'").get(0)).text()).isEqualTo("hello");
    }

    @Test
    @DisplayName("X3 what the account wrote is an echo, in the lane of whom it wrote to")
    void echo() throws Exception {
        x.deliver(Bodies.one(one.externalId(), "dm.sent", Bodies.message(id, one.externalId(), "500", "from us")));
        assertThat(column(one, "select kind || lane from inbox where account_id = ?")).containsExactly("ECHO" + Lane.of(one.id(), "500"));
    }

    @Test
    @DisplayName("CH1 one body for two brands: each gets its own, also under the same number; the brand is the directory's, whatever the address says")
    void two_brands() throws Exception {
        String both = "{\"data\":[" + data(one) + "," + data(other) + "]}";
        assertThat(x.deliver(both.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
        assertThat(keys(one)).containsExactly(id);
        assertThat(keys(other)).containsExactly(id);
    }

    @Test
    @DisplayName("CH5 a body nobody can read is stored once and counted, the admin sees it as text; its good parts are heard")
    void unreadable() throws Exception {
        byte[] junk = ("<script>alert(1)</script> 한국어 " + id).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            assertThat(x.deliver(junk).status()).isEqualTo(200);
        }
        x.deliver(Bodies.account(one.externalId(), "{\"type\":\"message_create\",\"id\":\"" + id + "\"}", message(one, id)));
        assertThat(keys(one)).containsExactly(id);
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select reason || times from unreadable_webhook where position(?::bytea in body) > 0 order by 1", id.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly("bad-event1", "not-json3");
        }
        Portal admin = Someone.make().admin().portal();
        String href = admin.get("/admin/channels").page().select("tr:contains(Not JSON) a").attr("href");
        Answer shown = admin.get(href);
        assertThat(shown.page().select("dd.mono").text()).contains("한국어 " + id);
        assertThat(shown.page().select("dd script")).isEmpty();
    }

    @Test
    @DisplayName("CH6 an account that no brand has is counted by day and dropped")
    void unknown() throws Exception {
        String nobody = "77" + id.substring(0, 9);
        assertThat(x.deliver(Bodies.account(nobody, Bodies.message(id, "500", nobody, "a"), Bodies.message(id + "1", "500", nobody, "b"))).status()).isEqualTo(200);
        x.deliver(Bodies.account(nobody, Bodies.message(id + "2", "500", nobody, "c")));
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select times::text from unknown_account where external_id = ?", nobody)).containsExactly("3");
        }
        assertThat(Someone.make().admin().portal().get("/admin/channels").page().text()).contains(nobody);
    }

    @Test
    @DisplayName("CH9 a time ten years ahead or of 1970 is the time of receipt; ids of 19 and 20 digits keep their order within one time")
    void times_and_numbers() throws Exception {
        String ahead = message(one, id).replace("1700000000123", String.valueOf(System.currentTimeMillis() + 315_000_000_000L));
        x.deliver(Bodies.account(one.externalId(), ahead, message(one, id + "1").replace("1700000000123", "0")));
        assertThat(column(one, "select count(*) filter (where happened_at between received_at - interval '1 minute' and received_at) || ' of ' || count(*) "
                + "from inbox where account_id = ?")).containsExactly("2 of 2");
        assertThat(Inbound.read(column(one, "select body from inbox where account_id = ? limit 1").get(0)).createdAt()).isBefore(Instant.now().plusSeconds(1));
        String[] numbers = {"99999999999999999999", "9999999999999999999", "10000000000000000000", "2080765901528535096"};
        x.deliver(Bodies.account(other.externalId(), Stream.of(numbers).map(i -> message(other, i)).toArray(String[]::new)));
        assertThat(column(other, "select event_key from inbox where account_id = ? order by happened_at, ordinal, id"))
                .containsExactly("2080765901528535096", "9999999999999999999", "10000000000000000000", "99999999999999999999");
    }

    @Test
    @DisplayName("X3 X4 CH10 an encrypted message is one row however often it comes; kinds nobody knows are 200, counted, shown and not unreadable")
    void kinds() throws Exception {
        String odd = "odd." + id.chars().map(c -> 'a' + c - '0').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        for (int i = 0; i < 2; i++) {
            assertThat(x.deliver(Bodies.chat("chat.received", one.externalId(), "500", id, "500:" + one.externalId())).status()).isEqualTo(200);
            assertThat(x.deliver(Bodies.chat(odd, one.externalId(), "500", id, "")).status()).isEqualTo(200);
        }
        assertThat(x.deliver(Bodies.chat("chat.sent", one.externalId(), one.externalId(), id + "1", "500:" + one.externalId())).status()).isEqualTo(200);
        assertThat(column(one, "select kind || event_key || lane from inbox where account_id = ?")).containsExactly("MESSAGEchat:" + id + Lane.of(one.id(), "500"));
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select times::text from event_kind where kind = ?", odd)).containsExactly("2");
            assertThat(app.column("select 1 from event_kind where kind in ('chat.received', 'chat.sent')")).hasSize(2);
            assertThat(app.column("select reason from unreadable_webhook where position(?::bytea in body) > 0", id.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
        assertThat(Someone.make().admin().portal().get("/admin/channels").page().text()).contains(odd, "chat.received Encrypted chat");
    }

    @Test
    @DisplayName("CH10 behind the first 200 kinds of a day all others are one")
    void too_many_kinds() throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("delete from event_kind");
            app.run("insert into event_kind (channel, day, kind, times) select 'x', cast(now() at time zone 'UTC' as date), "
                    + "'seed.' || translate(cast(i as text), '0123456789', 'abcdefghij'), 1 from generate_series(1, 200) i");
            for (String kind : List.of("brand_new", "seed.a", "seed.b")) {
                assertThat(x.deliver(Bodies.chat(kind, one.externalId(), "500", id, "")).status()).isEqualTo(200);
            }
            assertThat(app.column("select kind || times from event_kind where times > 1 or kind = 'other' order by 1")).containsExactly("other2", "seed.b2");
        } finally {
            try (Sql app = Sql.as("app")) {
                app.run("delete from event_kind where kind like 'seed.%'");
            }
        }
    }

    @Test
    @DisplayName("X4 typing, reading, following and the like are answered 200 and stored nowhere")
    void quiet() throws Exception {
        String typing = "{\"for_user_id\":\"" + one.externalId() + "\",\"direct_message_indicate_typing_events\":[{}],\"users\":{\"" + id + "\":{}}}";
        assertThat(x.deliver(typing.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
        assertThat(keys(one)).isEmpty();
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select reason from unreadable_webhook where position(?::bytea in body) > 0", id.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    @DisplayName("X1 X5 without the database the challenge is answered and a delivery is 503; delivered again afterwards it is there")
    void database_away() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id));
        String token = "token-" + UUID.randomUUID();
        try (var shut = new ShutDatabase()) {
            Answer refused = x.deliver(body);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("3");
            Answer proof = new Portal().get("/webhooks/x?crc_token=" + token);
            assertThat(proof.status()).isEqualTo(200);
            assertThat(proof.body()).isEqualTo("{\"response_token\":\"" + XDeliveries.signAsClient(token.getBytes(StandardCharsets.UTF_8)) + "\"}");
        }
        Until.holds("the delivery is taken again", () -> x.deliver(body).status() == 200);
        assertThat(keys(one)).containsExactly(id);
        assertThat(new Portal().get("/webhooks/x").status()).as("a challenge without a token").isEqualTo(400);
    }

    @Test
    @DisplayName("X1 X5 while the database answers nothing the challenge is answered; a delivery X has given up on and made again is stored once")
    void database_hangs() throws Exception {
        byte[] body = Bodies.account(one.externalId(), message(one, id));
        try (var asleep = Asleep.postgres(DatabaseServer.postmaster())) {
            assertThatThrownBy(() -> x.deliverWithin(Duration.ofSeconds(3), body)).isInstanceOf(HttpTimeoutException.class);
            assertThat(new Portal().get("/webhooks/x?crc_token=t").status()).isEqualTo(200);
        }
        Until.holds("the delivery is taken", () -> x.deliver(body).status() == 200);
        assertThat(keys(one)).containsExactly(id);
    }

    private static Answer challenge(String token) throws Exception {
        return new Portal().get("/webhooks/x?crc_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private String data(AnAccount account) {
        return "{\"event_uuid\":\"1\",\"filter\":{\"user_id\":\"" + account.externalId() + "\"},\"event_type\":\"dm.received\",\"payload\":{\"direct_message_events\":["
                + message(account, id) + "]}}";
    }

    private static String message(AnAccount account, String id) {
        return Bodies.message(id, "500", account.externalId(), "hello");
    }

    private static List<String> keys(AnAccount account) throws Exception {
        return column(account, "select event_key from inbox where account_id = ? and kind <> 'TIMER'");
    }

    private static List<String> column(AnAccount account, String sql) throws Exception {
        try (Sql app = Sql.as("app").inBrand(account.brand())) {
            return app.column(sql, account.id());
        }
    }
}
