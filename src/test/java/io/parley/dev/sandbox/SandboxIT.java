package io.parley.dev.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Until;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sandbox beside the real Parley, as the launcher started them. */
class SandboxIT {

    @AfterEach
    void calm() throws Exception {
        Sandbox.calm();
    }

    @Test
    @DisplayName("rule 5: Parley answers the challenge, and takes a signed event in each envelope")
    void parley_takes_events() throws Exception {
        Until.holds("the challenge is answered", () -> Sandbox.stats().at("/webhook/valid").asBoolean());
        Sandbox.faults(Map.of("deliver", Map.of("envelope", "both")));
        int before = Sandbox.stats().at("/deliveries/taken").asInt();
        String person = Sandbox.person("Noa", "en");
        Sandbox.say(person, Sandbox.AGAVE, "Hello");
        Until.holds("both bodies are taken", () -> Sandbox.stats().at("/deliveries/taken").asInt() >= before + 2);
        Sandbox.awaitDelivered();
        assertThat(Sandbox.stats().at("/deliveries/givenUp").asInt()).isZero();
    }

    @Test
    @DisplayName("rule 4: the newcomer's welcome messages and cards come through Parley; a post's buttons name welcome messages that are there")
    void cards_come_through_parley() throws Exception {
        Until.holds("a post of Agave Norte with a card is there", () -> Sandbox.posts(Sandbox.AGAVE).stream().anyMatch(p -> p.hasNonNull("card")));
        var welcomes = new HashSet<String>();
        Sandbox.welcomes(Sandbox.AGAVE).forEach(w -> welcomes.add(w.path("id").asText()));
        for (var card : Sandbox.cards(Sandbox.AGAVE)) {
            assertThat(card.path("ctas")).isNotEmpty().allMatch(cta -> welcomes.contains(cta.path("welcome").asText()));
        }
    }
}
