package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X takes a reply and its answer is lost, or the node that sent it is killed: nothing is said twice, nothing out of order. */
class LostAnswersIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int REPLIES_EACH = 4;
    /** In one round the other node, which does not simply try again, may be the quicker one with every lost answer. */
    private static final int ROUNDS = 5;
    private Talker talker;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        var two = TwoBrands.make();
        talker = Talker.make(two.one(), two.campaignOfOne());
    }

    @AfterEach
    void calm() throws Exception {
        Sandbox.calm();
    }

    @Test
    @DisplayName("Q4 Q7 80 replies, one answer in ten lost, one of two nodes killed, its deadlines moved up: each is accepted once or parked, in order")
    void once() throws Exception {
        lose(0.1);
        killed(20, true);
        check(20 * REPLIES_EACH);
    }

    @Test
    @Tag("proof")
    @DisplayName("Q4 Q7 2,000 replies, one answer in twenty lost, five times one of two nodes killed")
    void often() throws Exception {
        lose(0.05);
        for (int i = 0; i < 5; i++) {
            killed(100, false);
        }
        check(500 * REPLIES_EACH);
    }

    @Test
    @DisplayName("control: a node that simply tries again what got no answer says things twice")
    void naive() throws Exception {
        lose(0.3);
        try (SecondNode node = SecondNode.start(Map.of("PARLEY_QUEUE_NAIVE", "true"))) {
            for (int round = 0; round < ROUNDS && known().size() == accepted().size(); round++) {
                talk(people(40));
                talker.awaitHandled(LONGEST);
            }
        }
        assertThat(known()).as("what Parley knows of").hasSizeLessThan(accepted().size());
    }

    private Set<String> known() throws Exception {
        return new HashSet<>(talker.column("select external_id from outbox where state = 'DONE'"));
    }

    /** X lets its records be read 15 times in 15 minutes; whoever is refused looks again minutes later, for which no test should wait. */
    private void lose(double share) throws Exception {
        Sandbox.faults(Map.of("limits", Map.of("list", 100_000), "send", Map.of("lost", share, "account", talker.externalId(), "delayMs", 20)));
    }

    /** The node dies while people talk; what it had under way is found by the other. @param hurried whether the deadline of a send is not waited for */
    private void killed(int people, boolean hurried) throws Exception {
        SecondNode node = SecondNode.start();
        int before = accepted().size();
        talk(people(people));
        Until.holds("half of it is said", () -> accepted().size() - before >= people * REPLIES_EACH / 2);
        node.kill();
        if (hurried) {
            Until.holds("nothing is left of what was being sent", this::nothingIsSending);
        }
        talker.awaitHandled(LONGEST);
    }

    /** A send that lasts for more than two seconds is the dead node's: the sandbox answers within milliseconds, and its records show a message at once. */
    private boolean nothingIsSending() throws Exception {
        try (Sql app = Sql.as("app").inBrand(talker.brand())) {
            app.run("update outbox set due_at = now() where due_at > now() and (state = 'SENDING' and sending_since < now() - interval '2 seconds' "
                    + "or state = 'IN_DOUBT' and parked_at is null)");
            app.connection().commit();
        }
        return talker.column("select 1 from outbox where state in ('READY', 'SENDING') or state = 'IN_DOUBT' and parked_at is null limit 1").isEmpty();
    }

    /** A tap, something unclear, and an answer: one reply, one, and two. */
    private void talk(List<String> people) throws Exception {
        var sayings = new ArrayList<Map<String, Object>>();
        long now = System.currentTimeMillis();
        for (String person : people) {
            sayings.add(Map.of("from", person, "to", talker.externalId(), "createdAt", now, "quickReply", talker.welcomeTap("mood", "party")));
            sayings.add(Map.of("from", person, "to", talker.externalId(), "createdAt", now + 1, "text", "purple"));
            sayings.add(Map.of("from", person, "to", talker.externalId(), "createdAt", now + 2, "text", "sour"));
        }
        Sandbox.sayAll(sayings);
    }

    private static List<String> people(int count) throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(Sandbox.person("Person " + i, "en"));
        }
        return ids;
    }

    private void check(int replies) throws Exception {
        var done = talker.column("select external_id from outbox where state = 'DONE' order by seq");
        var parked = talker.column("select id from outbox where state <> 'DONE' and parked_at is not null");
        assertThat(talker.column("select id from outbox")).hasSize(replies);
        assertThat(done.size() + parked.size()).as("done or shown as parked").isEqualTo(replies);
        var accepted = accepted();
        var ids = accepted.stream().map(m -> m.path("id").asText()).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(done);
        assertThat(ids.size() - done.size()).as("accepted and not known: parked").isBetween(0, parked.size());
        assertThat(Sandbox.stats().path("lost").asInt()).as("answers were lost").isPositive();
        for (String lane : new HashSet<>(talker.column("select lane::text from outbox"))) {
            var wanted = talker.column("select external_id from outbox where lane = ?::uuid and state = 'DONE' order by seq", lane);
            assertThat(ids.stream().filter(wanted::contains).toList()).as("0 out of order").isEqualTo(wanted);
        }
    }

    /** What X took of this account, in the order in which it did. */
    private List<JsonNode> accepted() throws Exception {
        return Sandbox.messages(talker.externalId()).stream().filter(m -> m.path("from").asText().equals("account")).toList();
    }
}
