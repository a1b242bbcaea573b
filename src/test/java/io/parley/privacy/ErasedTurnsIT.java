package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.EveryLog;
import io.parley.fixtures.EveryTable;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Paused;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People who really talked, clicked and typed are erased; turns go on around it. */
class ErasedTurnsIT {

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "").substring(20);
    private Talker one;
    private Talker other;
    private Portal owner;
    private String person;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        TwoBrands two = TwoBrands.make();
        one = Talker.make(two.one(), two.campaignOfOne());
        other = Talker.make(two.other(), two.campaignOfOther());
        person = Sandbox.person("Pia " + mark, "en");
        owner = Someone.in(Place.Kind.BRAND, two.one(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("PV4 PV6 the whole way: card, answers, click, form; afterwards only the other brand, which they wrote to as well, knows them; figures stay")
    void the_whole_way() throws Exception {
        talk();
        Sandbox.say(person, other.externalId(), "I am " + mark + " as well");
        other.awaitHandled();
        clickAndType();
        Until.holds("all is counted", () -> one.column("select distinct stage from run_stage").containsAll(List.of("START", "CLICK", "VIEW", "CONVERSION")));
        String counted = Figures.of(one.brand());
        assertThat(EveryTable.holding(mark, person)).as("control").extracting(EveryTable.Hit::table).contains("contact", "message", "inbox", "outbox", "lead", "click");
        erase();
        assertThat(EveryTable.holding(mark, person)).isNotEmpty().allMatch(h -> h.row().contains(other.brand().toString()));
        assertThat(EveryLog.holding(mark)).isEmpty();
        assertThat(Figures.of(one.brand())).isEqualTo(counted);
        assertThat(other.column("select text from message where author = 'CONTACT'")).containsExactly("I am " + mark + " as well");
    }

    @Test
    @DisplayName("PV5 CV13 who opted out stays out: they come back as a new contact and only START lets them in; then, erased once more, they are in")
    void stays_out() throws Exception {
        talk();
        Sandbox.say(person, one.externalId(), "STOP");
        one.awaitHandled();
        erase();
        Sandbox.say(person, one.externalId(), "Hello again");
        one.awaitHandled();
        assertThat(one.column("select effect from inbox where kind = 'MESSAGE' order by received_at desc limit 1")).containsExactly("opted-out");
        assertThat(one.column("select (erased_at is null) || ' ' || (opted_out_at is not null) from contact order by first_seen_at")).containsExactly("false true", "true true");
        Sandbox.say(person, one.externalId(), "START");
        one.awaitHandled();
        assertThat(one.column("select effect from inbox where kind = 'MESSAGE' order by received_at desc limit 1")).containsExactly("opted-in");
        erase();
        Sandbox.say(person, one.externalId(), "And again");
        one.awaitHandled();
        assertThat(one.column("select opted_out_at is null from contact where erased_at is null")).containsExactly("t");
    }

    @Test
    @DisplayName("PV4 what is under way is waited for: the request stands open with its reason and its time, and is done once the turn has ended")
    void waits() throws Exception {
        talk();
        Answer page;
        try (Paused rest = Paused.inbox()) {
            Sandbox.say(person, one.externalId(), "One more thing " + mark);
            Until.holds("it has arrived", () -> !one.column("select 1 from inbox where state = 'READY' and kind = 'MESSAGE'").isEmpty());
            page = ask();
            assertThat(page.page().select(".badge.warn").text()).isEqualTo("Being erased");
            assertThat(page.body()).contains("23 h 59 min left").contains("received or sent");
            assertThat(owner.get(page.uri().getPath() + "/proof.json").status()).isEqualTo(404);
            assertThat(EveryTable.holding(mark)).isNotEmpty();
        }
        DueChore.until("erasures", "the contact is erased", () -> !one.column("select 1 from erasure where done_at is not null").isEmpty());
        one.awaitHandled();
        assertThat(EveryTable.holding(mark)).isEmpty();
        assertThat(EveryTable.holding(person)).filteredOn(h -> h.row().contains(one.brand().toString())).isEmpty();
    }

    private void talk() throws Exception {
        Sandbox.say(Map.of("from", person, "to", one.externalId(), "quickReply", one.welcomeTap("mood", "party")));
        Sandbox.awaitReplies(one.externalId(), person, 1);
        Sandbox.say(person, one.externalId(), "I am " + mark);
        Sandbox.awaitReplies(one.externalId(), person, 2);
        Sandbox.tap(person, one.externalId(), "sour");
        Sandbox.awaitReplies(one.externalId(), person, 4);
        one.awaitHandled();
    }

    private void clickAndType() throws Exception {
        OpenPage page = OpenPage.published(one.brand(), one.campaign(), "en");
        OpenLink link = OpenLink.toPage(one.brand(), one.campaign(), page.code());
        UUID send = UUID.fromString(one.column("select id from outbox where step = 'tip'").get(0));
        Answer led = link.open(link.token(send, 1), OpenLink.BROWSER + " " + mark);
        String click = led.header("Location").replaceAll(".*v=", "");
        Answer shown = page.open("GET", click, OpenLink.BROWSER);
        assertThat(new Portal(Running.open()).fillIn(shown, "form", Map.of("q-name", mark, "q-email", mark + "@test.example", "consent", "true")).status()).isEqualTo(303);
    }

    private void erase() throws Exception {
        ask();
        DueChore.until("erasures", "the contact is erased", () -> one.column("select 1 from erasure where done_at is null").isEmpty());
    }

    private Answer ask() throws Exception {
        List<String> contact = one.column("select id || ' ' || coalesce(nullif(handle, ''), external_id) from contact where erased_at is null");
        String[] parts = contact.get(0).split(" ");
        return owner.follow(owner.post("/b/" + TwoBrands.slug(one.brand()) + "/contacts/" + parts[0] + "/erasure", Map.of("typed", parts[1])));
    }
}
