package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Paused;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole turns a second: from an event that waits in the inbox to the channel's acceptance of the reply. */
@Tag("bench")
class TurnBenchIT {

    /** Two words begin a run and go on, the third ends it, two begin another: six messages for five events. */
    private static final List<String> TALK = List.of("Hello", "party", "sweet", "Hello again", "calm");
    private static final int PEOPLE = 400;
    private static final int WARM = 3;
    private static final long PID = Long.parseLong(Running.setting("parley.pid.liberty"));
    private static Talker talker;
    private boolean profiling;
    private List<String> parts;

    @BeforeAll
    static void start() throws Exception {
        var brands = TwoBrands.make();
        talker = Talker.make(brands.one(), brands.campaignOfOne());
        try (Sql app = Sql.as("app").inBrand(talker.brand())) {
            app.run("update bot set live_version_id = ?", talker.version());
            app.connection().commit();
        }
        Sandbox.calm();
        Sandbox.faults(Map.of("fetches", false, "limits", Map.of("send", 1_000_000)));
    }

    @AfterAll
    static void stop() throws Exception {
        Sandbox.calm();
    }

    @Test
    @DisplayName("2,000 events of 400 people, and the same SQL without Java")
    void turns() throws Exception {
        for (int i = 0; i < WARM; i++) {
            measure("", PEOPLE);
        }
        var rows = new ArrayList<String>();
        rows.add(measure("2,000 events", PEOPLE));
        profiling = true;
        rows.add(measure("2,000 events more, while profiled", PEOPLE));
        profiling = false;
        String heap = new Jcmd(PID).heap();
        try (Script script = Script.load("turns"); Away away = Away.now()) {
            for (int connections : new int[] {1, 4, 12}) {
                rows.add(alone(script, connections));
            }
        }
        Report.titled("turns", "Whole turns, from the inbox to the channel's acceptance")
                .saying("2,000 events of 400 people wait in the inbox, five each, which make 2,400 messages; measured from the end of its rest to the last acceptance. "
                        + "Meanwhile the sandbox answers and delivers an echo of each message, which is taken in and takes a small turn of its own. " + WARM
                        + " such rounds before are not shown. PostgreSQL alone: the same claims and statements in a procedure with the same commits, without echoes. "
                        + "The last three columns are milliseconds of processor time a turn; the sandbox is in the last.")
                .table("| what | turns a second | the server | PostgreSQL | everything else |", rows)
                .saying("Where the server spends its time (Java stacks sampled; waiting is not in it):")
                .table("| part | of the samples |", parts).write();
        Report.titled("memory-after-turns", "Memory of each server after the turns")
                .saying("In MiB. Alive in the heap of Liberty with Parley after a full collection: " + heap + ".")
                .table("| server | processes | resident MiB | proportional MiB |", Memory.ofAll().stream().map(Memory::row).toList()).write();
    }

    private String measure(String what, int people) throws Exception {
        int events = TALK.size() * people;
        Paused pause = Paused.inbox();
        Sandbox.sayAll(talk(people));
        Sandbox.awaitDelivered();
        int before = count("inbox where kind = 'ECHO' and state = 'DONE'");
        var profile = profiling ? Profile.start("turns", PID, Part.TURN) : null;
        Cpu begun = Cpu.now(PID);
        long start = System.nanoTime();
        pause.close();
        accepted();
        double seconds = (System.nanoTime() - start) / 1e9;
        String cpu = Cpu.now(PID).perThing(begun, events);
        parts = profile == null ? parts : profile.stop();
        Until.holds("all echoes came", () -> count("inbox where kind = 'ECHO' and state = 'DONE'") == before + people * 6);
        talker.awaitHandled();
        assertThat(talker.column("select distinct effect from inbox where kind = 'MESSAGE'")).containsExactly("answered");
        return String.format(Locale.ROOT, "| %s | %,.0f | %s |", what, events / seconds, cpu);
    }

    /** Asks over one connection, since each new one would cost what is measured. */
    private static void accepted() throws Exception {
        try (Sql app = Sql.as("app").inBrand(talker.brand())) {
            for (String waiting : List.of("inbox where state = 'READY' and kind = 'MESSAGE'",
                    "outbox where state in ('READY', 'SENDING', 'IN_DOUBT') and parked_at is null")) {
                Until.holds("nothing waits in the " + waiting, () -> app.column("select 1 from " + waiting + " limit 1").isEmpty());
            }
        }
    }

    private String alone(Script script, int connections) throws Exception {
        script.call("fill('" + talker.brand() + "', '" + talker.account() + "', " + PEOPLE + ", '" + connections + "-')", 1);
        Cpu begun = Cpu.now(PID);
        double seconds = script.call("work('" + talker.brand() + "')", connections);
        String cpu = Cpu.now(PID).perThing(begun, PEOPLE * TALK.size());
        assertThat(count("inbox where event_key like 'bench:" + connections + "-%' and state = 'DONE'")).isEqualTo(PEOPLE * TALK.size());
        return String.format(Locale.ROOT, "| ceiling: PostgreSQL alone, %d connections | %,.0f | %s |", connections, PEOPLE * TALK.size() / seconds, cpu);
    }

    private static List<Map<String, String>> talk(int people) throws Exception {
        var persons = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            persons.add(Sandbox.person("Person " + i, "en"));
        }
        var said = new ArrayList<Map<String, String>>();
        TALK.forEach(text -> persons.forEach(p -> said.add(Map.of("from", p, "to", talker.externalId(), "text", text))));
        return said;
    }

    private static int count(String what) throws SQLException {
        return Integer.parseInt(talker.column("select count(*)::text from " + what).get(0));
    }
}
