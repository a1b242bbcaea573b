package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.channel.x.Bodies;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Paused;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.XDeliveries;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signed deliveries acknowledged per second, each durable before its answer, while no turn is taken. */
@Tag("bench")
class WebhookBenchIT {

    private static final int BODIES = 12_000;
    private static final int PEOPLE = 1_000;
    private static final int WARM = 6;
    private static BenchNode node;
    private static AnAccount account;
    private static Paused pause;
    private long next = System.currentTimeMillis() * 1_000;

    @BeforeAll
    static void start() throws Exception {
        account = AnAccount.of(TwoBrands.make().one());
        node = BenchNode.with(BareWebhook.class);
        pause = Paused.inbox();
    }

    @AfterAll
    static void stop() throws Exception {
        clear();
        pause.close();
        node.close();
    }

    @Test
    @DisplayName("one event a body over 1, 16 and 32 connections, ten events a body, and the ceilings")
    void deliveries() throws Exception {
        for (int i = 0; i < WARM; i++) {
            measure(16, 1);
            bare(16);
        }
        clear();
        var rows = new ArrayList<String>();
        rows.add(bare(16));
        rows.add(bare(32));
        for (int connections : new int[] {1, 16, 32, 16}) {
            rows.add(measure(connections, 1));
        }
        var profile = Profile.start("webhooks", node.pid(), Part.WEBHOOK);
        measure(16, 1);
        List<String> parts = profile.stop();
        rows.add(measure(16, 10));
        clear();
        try (Script append = Script.load("append")) {
            for (int connections : new int[] {1, 16, 32}) {
                rows.add(alone(append, connections));
            }
        }
        Report.titled("webhooks", "Deliveries acknowledged once they are durable")
                .saying(String.format(Locale.ROOT, "%,d", BODIES) + " signed bodies a row, of " + PEOPLE + " people of one account, each sent once by a client in Java on the same two cores; the inbox rests. "
                        + WARM + " such rounds of each kind before are not shown. PostgreSQL alone: the inbox's own statement in a procedure, with a commit for each event. "
                        + "The last three columns are milliseconds of processor time a body.")
                .table("| what | bodies a second | median ms | 99 % ms | waiting before | the node | PostgreSQL | everything else |", rows)
                .saying("Where the node spends its time with 16 connections (Java stacks sampled; waiting is not in it):")
                .table("| part | of the samples |", parts).write();
    }

    private String bare(int connections) throws Exception {
        return row("ceiling: a servlet that reads the body, " + connections + " connections", load("/webhooks/bare", connections, 1));
    }

    private String measure(int connections, int events) throws Exception {
        long before = stored();
        String row = row(connections + " connections, " + (events == 1 ? "1 event" : events + " events") + " a body", load("/webhooks/x", connections, events));
        assertThat(stored() - before).as("each acknowledged event is stored once").isEqualTo((long) BODIES * events);
        return row;
    }

    private String row(String what, Measured m) {
        return String.format(Locale.ROOT, "| %s | %,.0f | %s | %s | %,d | %s |", what, m.load().perSecond(), m.load().times().median(),
                m.load().times().within99(), m.waiting(), m.cpu());
    }

    private record Measured(Load load, long waiting, String cpu) {
    }

    private Measured load(String path, int connections, int events) throws Exception {
        List<byte[]> requests = requests(path, events);
        long waiting = stored();
        Cpu begun = Cpu.now(node.pid());
        Load load = Load.of(URI.create(node.address()), connections, requests);
        String cpu = Cpu.now(node.pid()).perThing(begun, BODIES);
        assertThat(load.statuses()).isEqualTo(Map.of(200, BODIES));
        return new Measured(load, waiting, cpu);
    }

    private List<byte[]> requests(String path, int events) throws GeneralSecurityException {
        var requests = new ArrayList<byte[]>(BODIES);
        for (int i = 0; i < BODIES; i++) {
            byte[] body = Bodies.account(account.externalId(), LongStream.range(next, next + events).mapToObj(WebhookBenchIT::message).toArray(String[]::new));
            next += events;
            byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + URI.create(Running.portal()).getAuthority() + "\r\nContent-Type: application/json\r\n"
                    + "x-twitter-webhooks-signature: " + XDeliveries.sign(body) + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            var request = new ByteArrayOutputStream(head.length + body.length);
            request.writeBytes(head);
            request.writeBytes(body);
            requests.add(request.toByteArray());
        }
        return requests;
    }

    private static String message(long id) {
        return Bodies.message(String.valueOf(id), String.valueOf(500 + id % PEOPLE), account.externalId(), "What would you drink on a warm evening?");
    }

    private String alone(Script append, int connections) throws Exception {
        int each = 24_000 / connections;
        String body = "{\"id\":\"1\",\"text\":\"What would you drink on a warm evening?\",\"more\":\"" + "x".repeat(180) + "\"}";
        long waiting = stored();
        Cpu begun = Cpu.now(node.pid());
        double seconds = append.call("append('" + account.brand() + "', '" + account.id() + "', '" + body + "', " + next + " + $ * " + each + ", " + each + ")",
                connections);
        String cpu = Cpu.now(node.pid()).perThing(begun, each * connections);
        next += 24_000;
        return String.format(Locale.ROOT, "| ceiling: PostgreSQL alone, %d connections | %,.0f | | | %,d | %s |", connections, each * connections / seconds, waiting, cpu);
    }

    private static long stored() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            return Long.parseLong(sql.one("select count(*) from inbox where brand_id = ?", account.brand()));
        }
    }

    /** Nothing of this is left for the turns, nor for whoever measures next. */
    private static void clear() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("delete from inbox where brand_id = ?", account.brand());
            sql.run("vacuum analyze inbox");
        }
    }
}
