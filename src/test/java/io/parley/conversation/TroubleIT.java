package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Talker;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What X does to a reply is said on the conversation in words, and the reply is not lost. */
class TroubleIT {

    private TwoBrands brands;
    private Talker talker;
    private Portal agent;
    private String person;

    @BeforeEach
    void equip() throws Exception {
        Sandbox.calm();
        brands = TwoBrands.make();
        talker = Talker.make(brands.one(), brands.campaignOfOne());
        agent = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        person = Sandbox.person("Pia", "en");
    }

    @AfterEach
    void calm() throws Exception {
        Sandbox.calm();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"429, X asks to wait", "402, The credits for X’s programming interface are used up", "401, X no longer accepts the account’s connection"})
    @DisplayName("Q5 CH4 a limit and a closed account are named on the conversation; the reply leaves once the account is open again")
    void waits(int status, String reason) throws Exception {
        ask(Map.of("status", status, "times", 1, "retryAfter", 600));
        Until.holds("the conversation says why", () -> conversation().page().select("main .notice.warn").text().contains(reason));
        assertThat(Sandbox.replies(talker.externalId(), person)).isEmpty();
        Sandbox.calm();
        assertThat(agent.post(path() + "/accounts/" + talker.account() + "/gate/opening", Map.of()).status()).isEqualTo(303);
        arrivesOnce();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"403, This person cannot be written to", "404, X does not know it any more"})
    @DisplayName("Q6 a refusal is named beside its message, in X's own words too, and is sent again when a person says so")
    void refused(int status, String reason) throws Exception {
        ask(Map.of("status", status, "times", 1));
        sentAgainAfter(reason);
    }

    @Test
    @Tag("proof")
    @DisplayName("Q4 an error of X's own after which nothing is found is shown as in doubt, never sent again by itself, and by a person")
    void unknown() throws Exception {
        ask(Map.of("status", 500, "times", 1));
        Until.holds("it is parked", () -> !talker.column("select 1 from outbox where parked_at is not null").isEmpty());
        sentAgainAfter("Nobody knows whether it arrived X had an error of its own");
    }

    @Test
    @Tag("proof")
    @DisplayName("Q4 an answer that comes too late is as good as none: the echo tells that it arrived, and nothing is said twice")
    void slow() throws Exception {
        ask(Map.of("delayMs", 11_000, "times", 1));
        arrivesOnce();
        assertThat(talker.column("select state || ' ' || attempts from outbox")).containsExactly("DONE 1");
    }

    private void sentAgainAfter(String reason) throws Exception {
        Until.holds("the message says why", () -> conversation().page().select(".bubble-failure").text().contains(reason));
        assertThat(Sandbox.replies(talker.externalId(), person)).isEmpty();
        assertThat(agent.get(path() + "/conversations").page().select(".badge.fail")).hasSize(1);
        assertThat(agent.fillIn(conversation(), ".bubble-failure form", Map.of()).status()).isEqualTo(303);
        arrivesOnce();
    }

    private void ask(Map<String, Object> fault) throws Exception {
        var send = new HashMap<>(fault);
        send.put("account", talker.externalId());
        Sandbox.faults(Map.of("send", send));
        Sandbox.say(Map.of("from", person, "to", talker.externalId(), "quickReply", talker.welcomeTap("mood", "party")));
    }

    private void arrivesOnce() throws Exception {
        Sandbox.awaitReplies(talker.externalId(), person, 1);
        talker.awaitHandled();
        Until.holds("nothing is complained about any more", () -> conversation().page().select(".bubble-failure, main .notice.warn").isEmpty());
        assertThat(Sandbox.replies(talker.externalId(), person)).hasSize(1);
    }

    private Answer conversation() throws Exception {
        return agent.get(path() + "/conversations/" + talker.column("select id from conversation union all select '00000000-0000-7000-8000-000000000000'").get(0));
    }

    private String path() {
        return "/b/" + TwoBrands.slug(brands.one());
    }
}
