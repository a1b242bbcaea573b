package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a brand's bots say beside their flows: while it may not answer, when asked for help, when told to stop in its own words. */
class HeldIT {

    private static final Duration KEPT = Duration.ofMillis(1_200);
    private TwoBrands brands;
    private Talker one;
    private String person;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        brands = TwoBrands.make();
        one = Talker.make(brands.one(), brands.campaignOfOne());
        person = Sandbox.person("Pia", "en");
    }

    @Test
    @DisplayName("CV11: a held brand says its holding message once an hour, keeps what is written, and answers again once it may")
    void held() throws Exception {
        set("state = 'SUSPENDED', holding_en = 'Back on Monday.'");
        say("hello");
        say("anybody?");
        one.awaitHandled();
        assertThat(replies()).containsExactly("Back on Monday.");
        try (Sql app = Sql.as("app").inBrand(one.brand())) {
            app.run("update conversation set held_at = held_at - interval '61 minutes'");
            app.connection().commit();
        }
        say("still there?");
        one.awaitHandled();
        assertThat(replies()).containsExactly("Back on Monday.", "Back on Monday.");
        assertThat(one.effects()).containsExactly("held", "held", "held");
        assertThat(one.column("select text from message where author = 'CONTACT' order by at")).containsExactlyInAnyOrder("hello", "anybody?", "still there?");
        set("state = 'ACTIVE'");
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "quickReply", one.welcomeTap("mood", "party")));
        one.awaitHandled();
        assertThat(replies()).last().isEqualTo("What taste?");
    }

    @Test
    @DisplayName("CV11: a brand of a suspended agency is held too, in the platform's words where it has none; STOP works all the same")
    void stop_while_held() throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update agency set state = 'SUSPENDED' where id = ?", brands.agency());
        }
        say("hello");
        one.awaitHandled();
        assertThat(replies()).singleElement().asString().startsWith("Nobody can answer here");
        say("Stop!");
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("held", "opted-out");
        assertThat(replies()).hasSize(2).last().asString().startsWith("You will get no more messages");
        assertThat(one.column("select 1 from contact where opted_out_at is not null")).hasSize(1);
    }

    @Test
    @DisplayName("CV14: a brand's own words mean STOP, and its answer to HELP names its privacy notice; control: without them they do not")
    void own_words() throws Exception {
        say("HELP");
        say("basta ya!");
        one.awaitHandled();
        assertThat(replies().get(0)).startsWith("You are talking to an automated assistant").doesNotContain("https://");
        assertThat(one.effects()).startsWith("helped").doesNotContain("opted-out");
        set("stop_words = E'basta\\nbasta ya', privacy_url = 'https://agave.example/privacy'");
        person = Sandbox.person("Mia", "en");
        say("HELP");
        Sandbox.awaitReplies(one.externalId(), person, 1); // what still waits when they stop is never sent
        say("basta ya!");
        Sandbox.awaitReplies(one.externalId(), person, 2);
        one.awaitHandled();
        assertThat(replies()).hasSize(2);
        assertThat(replies().get(0)).endsWith("https://agave.example/privacy");
        assertThat(one.effects()).endsWith("helped", "opted-out");
    }

    /** The rules of a brand are kept for a second. */
    private void set(String values) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update brand set " + values + " where id = ?", one.brand());
        }
        long old = System.nanoTime() + KEPT.toNanos();
        Until.holds("the rules kept are old", () -> System.nanoTime() > old);
    }

    private void say(String text) throws Exception {
        Sandbox.say(person, one.externalId(), text);
    }

    private List<String> replies() throws Exception {
        return Sandbox.replies(one.externalId(), person).stream().map(m -> m.path("text").asText()).toList();
    }
}
