package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Paused;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events that come several times and in no order do what the same events do that come once and in order. */
class ShuffledEventsIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Map<String, Object> DISORDER = Map.of("hold", true, "duplicates", 5, "shuffle", true, "parallel", 16, "batch", 3);
    private static final int FEW = 5;

    @BeforeEach
    @AfterEach
    void calm() throws Exception {
        Sandbox.calm();
    }

    @Test
    @DisplayName("Q1 Q2 200 events to two brands, 1 to 5 times each, shuffled, 16 at once")
    void shuffled() throws Exception {
        sameAsOrdered(10);
    }

    @Test
    @Tag("proof")
    @DisplayName("Q1 Q2 2,000 events to two brands, 1 to 5 times each, shuffled, 16 at once")
    void many() throws Exception {
        sameAsOrdered(100);
    }

    @Test
    @DisplayName("control: the same events taken in the order in which they arrive, the last first, end otherwise")
    void by_arrival() throws Exception {
        Talker talker = talkers()[0];
        EndState ordered = ordered(Script.of(talker, FEW));
        Script script = Script.of(talkers()[0], FEW);
        for (int n = Script.EVENTS_EACH - 1; n >= 0; n--) {
            Sandbox.sayAll(script.round(n));
            Sandbox.awaitDelivered();
            script.talker().awaitHandled();
        }
        EndState backwards = EndState.of(script);
        assertThat(backwards.count("effect")).as("all were handled").isEqualTo(ordered.count("effect"));
        assertThat(backwards).isNotEqualTo(ordered);
    }

    private void sameAsOrdered(int peopleEach) throws Exception {
        Talker[] calm = talkers();
        Talker[] wild = talkers();
        for (int brand = 0; brand < 2; brand++) {
            EndState ordered = ordered(Script.of(calm[brand], peopleEach));
            Script script = Script.of(wild[brand], peopleEach);
            shuffle(script);
            EndState shuffled = EndState.of(script);
            assertThat(shuffled.count("effect")).as("one effect each").isEqualTo((long) peopleEach * Script.EVENTS_EACH);
            assertThat(shuffled.people()).containsExactlyElementsOf(ordered.people());
            assertThat(EndState.sent(wild[brand])).hasSizeGreaterThan(peopleEach).isEqualTo(EndState.accepted(wild[brand]));
            assertThat(wild[brand].column("select distinct state || ' ' || failure from outbox where state <> 'DONE'")).isSubsetOf("DEAD opted-out");
        }
    }

    private static EndState ordered(Script script) throws Exception {
        Sandbox.sayAll(script.sayings());
        Sandbox.awaitDelivered();
        script.talker().awaitHandled(LONGEST);
        return EndState.of(script);
    }

    private static void shuffle(Script script) throws Exception {
        try (Paused rest = Paused.inbox()) {
            Sandbox.faults(Map.of("deliver", DISORDER));
            JsonNode before = Sandbox.stats().path("deliveries");
            Sandbox.sayAll(script.sayings());
            assertThat(Sandbox.release()).isEqualTo(script.sayings().size());
            Sandbox.awaitDelivered();
            assertThat(Sandbox.stats().path("deliveries").path("taken").asInt() - before.path("taken").asInt())
                    .as("bodies of up to three events each, so most came more than once").isGreaterThan(script.sayings().size() * 2 / 3);
            Sandbox.calm();
        }
        script.talker().awaitHandled(LONGEST);
    }

    private static Talker[] talkers() throws Exception {
        var two = TwoBrands.make();
        return new Talker[] {Talker.make(two.one(), two.campaignOfOne()), Talker.make(two.other(), two.campaignOfOther())};
    }
}
