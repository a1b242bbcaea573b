package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Paused;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Turns as they really happen: a signed event comes in, an answer leaves to the sandbox. */
class TurnIT {

    private Talker one;
    private Talker other;
    private String person;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        var two = TwoBrands.make();
        one = Talker.make(two.one(), two.campaignOfOne());
        other = Talker.make(two.other(), two.campaignOfOther());
        person = Sandbox.person("Pia", "en");
    }

    @Test
    @DisplayName("CV6, CV8: the tap in a welcome message starts a run on its version, each answer moves it, and it ends once")
    void from_the_welcome_to_the_end() throws Exception {
        tapWelcome("mood", "party");
        List<JsonNode> first = Sandbox.awaitReplies(one.externalId(), person, 1);
        assertThat(first.get(0).path("text").asText()).isEqualTo("What taste?");
        Sandbox.tap(person, one.externalId(), "sour");
        List<JsonNode> all = Sandbox.awaitReplies(one.externalId(), person, 3);
        assertThat(all).extracting(m -> m.path("text").asText()).containsExactly("What taste?", "Take the sour one.", "Enjoy!");
        one.awaitHandled();
        assertThat(one.column("select status || ' ' || (visit_id is null) from run")).containsExactly("FINISHED true");
        assertThat(one.column("select v.step || ' ' || o.outcome || ' ' || coalesce(o.choice, '-') from step_visit v join step_outcome o on o.visit_id = v.id "
                + "order by v.ordinal")).startsWith("mood ANSWERED party", "taste ANSWERED sour");
        assertThat(one.column("select goal from conversion")).containsExactly("recommended");
        assertThat(one.column("select distinct state from outbox")).containsExactly("DONE");
        assertThat(one.column("select words from outbox where step = 'tip'")).singleElement().asString().contains("sour");
        assertThat(other.column("select 1 from inbox union all select 1 from outbox union all select 1 from run")).isEmpty();
    }

    @Test
    @DisplayName("CV7: an old quick reply is said to be old and moves nothing; words are understood by label; nonsense is asked again")
    void old_and_unclear() throws Exception {
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        tapWelcome("mood", "calm");
        Sandbox.awaitReplies(one.externalId(), person, 2);
        Sandbox.say(person, one.externalId(), "purple");
        assertThat(Sandbox.awaitReplies(one.externalId(), person, 3).get(2).path("text").asText()).startsWith("Sorry?");
        Sandbox.say(person, one.externalId(), "Sweet");
        Sandbox.awaitReplies(one.externalId(), person, 5);
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("answered", "old", "answered", "answered");
        assertThat(one.column("select choice from step_outcome where outcome = 'ANSWERED' order by at")).containsExactly("party", "sweet");
    }

    @Test
    @DisplayName("CV5: STOP in either language ends it at once, then only START is answered")
    void stop_and_start() throws Exception {
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        Sandbox.say(person, one.externalId(), "그만!");
        Sandbox.awaitReplies(one.externalId(), person, 2);
        Sandbox.say(person, one.externalId(), "hello?");
        Sandbox.say(person, one.externalId(), "START");
        Sandbox.awaitReplies(one.externalId(), person, 3);
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("answered", "opted-out", "opted-out", "opted-in");
        assertThat(one.column("select status from run")).containsExactly("OPTED_OUT");
    }

    @Test
    @DisplayName("CV3, CV4: echoes of our own calls take no turn; an echo of nobody's call makes the bot step back")
    void echoes() throws Exception {
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        Until.holds("the echo came", () -> one.column("select effect from inbox where kind = 'ECHO' and effect is not null").contains("echo"));
        Sandbox.foreignEcho(one.externalId(), person, "Hi, this is Ana of the team.");
        Until.holds("the bot stepped back", () -> one.column("select answered_by from conversation").contains("PERSON"));
        Sandbox.say(person, one.externalId(), "sweet");
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("answered", "recorded");
        assertThat(one.column("select status from run")).containsExactly("HANDED_OVER");
        assertThat(Sandbox.replies(one.externalId(), person)).hasSize(2);
    }

    @Test
    @DisplayName("Q4: an answer that is lost is looked for, found, and nothing is said twice")
    void a_lost_answer() throws Exception {
        Sandbox.faults(Map.of("send", Map.of("lost", 1.0, "account", one.externalId())));
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        one.awaitHandled();
        assertThat(one.column("select state || ' ' || attempts from outbox")).containsExactly("DONE 1");
        assertThat(Sandbox.replies(one.externalId(), person)).hasSize(1);
    }

    @Test
    @DisplayName("Q5, Q6: 429 closes the account's gate and costs no attempt; what X refuses is dead, named and makes the visit undeliverable")
    void limits_and_refusals() throws Exception {
        Sandbox.faults(Map.of("send", Map.of("status", 429, "times", 1, "retryAfter", 1, "account", one.externalId())));
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        one.awaitHandled();
        assertThat(one.column("select reason from account_gate")).containsExactly("rate-limited");
        assertThat(one.column("select state || ' ' || attempts from outbox")).containsExactly("DONE 1");
        Sandbox.faults(Map.of("send", Map.of("status", 403, "times", 1, "account", one.externalId())));
        Sandbox.say(person, one.externalId(), "nonsense");
        Until.holds("it is dead", () -> !one.column("select 1 from outbox where state = 'DEAD' and failure is not null").isEmpty());
        assertThat(one.column("select step || ' ' || outcome from step_outcome order by at")).containsExactly("mood ANSWERED", "taste UNDELIVERABLE");
    }

    @Test
    @DisplayName("CV10: five replies are free after what a person said, not after each of several things said before the first reply")
    void five_are_free() throws Exception {
        try (Paused rest = Paused.inbox()) {
            tapWelcome("mood", "party");
            for (int i = 0; i < 6; i++) {
                Sandbox.say(person, one.externalId(), "nonsense");
            }
            Sandbox.awaitDelivered();
        }
        one.awaitHandled();
        assertThat(one.column("select free from outbox order by seq")).containsExactly("t", "t", "t", "t", "t", "f", "f");
        Sandbox.say(person, one.externalId(), "nonsense");
        one.awaitHandled();
        assertThat(one.column("select free from outbox order by seq desc limit 1")).containsExactly("t");
    }

    @Test
    @DisplayName("CH9: a message dated ten years ahead is answered, and so is the next one")
    void ten_years_ahead() throws Exception {
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "quickReply", one.welcomeTap("mood", "party"),
                "createdAt", System.currentTimeMillis() + 315_000_000_000L));
        Sandbox.awaitReplies(one.externalId(), person, 1);
        Sandbox.say(person, one.externalId(), "sweet");
        Sandbox.awaitReplies(one.externalId(), person, 3);
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("answered", "answered");
    }

    @Test
    @DisplayName("CV15: a photo shows as such with a link, never as an empty bubble; the bot answers the words beside it, and asks again without any")
    void pictures() throws Exception {
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "media", "photo"));
        Sandbox.awaitReplies(one.externalId(), person, 1);
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "media", "video", "text", "Look & <see> https://shop.example/a?b=1&c=2"));
        assertThat(Sandbox.awaitReplies(one.externalId(), person, 2).get(1).path("text").asText()).startsWith("Sorry?");
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "media", "gif", "text", "Party"));
        assertThat(Sandbox.awaitReplies(one.externalId(), person, 3).get(2).path("text").asText()).isEqualTo("What taste?");
        one.awaitHandled();
        assertThat(one.column("select text from message where author = 'CONTACT' order by at, id"))
                .containsExactly("", "Look & <see> https://shop.example/a?b=1&c=2", "Party");
        Portal reader = Someone.in(Place.Kind.BRAND, one.brand(), Role.AGENT).portal();
        Elements links = reader.get(talk()).page().select(".bubble-media a");
        assertThat(links.eachText()).containsExactly("Photo (opens in a new tab)", "Video (opens in a new tab)", "GIF (opens in a new tab)");
        assertThat(links.eachAttr("href")).allMatch(h -> h.startsWith("https://"));
        assertThat(links.get(0).attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(reader.get(talk()).page().select(".bubble > p").eachText()).hasSize(5).noneMatch(String::isBlank);
    }

    @Test
    @DisplayName("CV16, X3: an encrypted message shows as such in thread, list and account; the bot is silent, no run moves, and nobody takes over by one")
    void encrypted() throws Exception {
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        one.awaitHandled();
        List<String> before = one.column("select r.state || c.last_inbound_at || c.free_replies from run r, conversation c");
        Sandbox.chat(person, one.externalId());
        Sandbox.post("/sandbox/chat", Map.of("from", person, "to", one.externalId(), "sent", true));
        one.awaitHandled();
        assertThat(one.effects()).containsExactly("answered", "encrypted");
        assertThat(one.column("select r.state || c.last_inbound_at || c.free_replies from run r, conversation c")).isEqualTo(before);
        assertThat(one.column("select answered_by from conversation")).containsExactly("BOT");
        Portal reader = Someone.in(Place.Kind.BRAND, one.brand(), Role.AGENT).portal();
        String brand = "/b/" + TwoBrands.slug(one.brand());
        assertThat(reader.get(talk()).page().select(".in .bubble-media").eachText()).containsExactly("Encrypted message, cannot be read here");
        assertThat(reader.get(brand + "/conversations").page().select("td").text()).contains("Encrypted message, cannot be read here");
        assertThat(reader.get(brand + "/accounts/" + one.account()).page().text()).contains("Encrypted messages, last 30 days 1");
        Sandbox.say(person, one.externalId(), "sweet");
        assertThat(Sandbox.awaitReplies(one.externalId(), person, 3)).hasSize(3);
    }

    @Test
    @DisplayName("X9, CV3: an answer with &, < and a link whose call was lost is found again, by its echo or by a look; nobody is taken for a person elsewhere")
    void a_lost_answer_that_x_escaped() throws Exception {
        tapWelcome("mood", "party");
        Sandbox.awaitReplies(one.externalId(), person, 1);
        one.awaitHandled();
        Sandbox.faults(Map.of("send", Map.of("lost", 1.0, "account", one.externalId())));
        String words = "Tea & cake <3 &amp; https://shop.example/a?b=1&c=2 today";
        Someone.in(Place.Kind.BRAND, one.brand(), Role.AGENT).portal().post(talk() + "/messages", Map.of("text", words));
        one.awaitHandled();
        assertThat(one.column("select state || ' ' || attempts from outbox order by seq")).containsExactly("DONE 1", "DONE 1");
        assertThat(one.column("select text from message where author = 'PERSON'")).containsExactly(words);
        assertThat(one.column("select distinct effect from inbox where kind = 'ECHO'")).containsExactly("echo");
    }

    private String talk() throws Exception {
        return "/b/" + TwoBrands.slug(one.brand()) + "/conversations/" + one.column("select id from conversation").get(0);
    }

    private void tapWelcome(String step, String choice) throws Exception {
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "quickReply", one.welcomeTap(step, choice)));
    }
}
