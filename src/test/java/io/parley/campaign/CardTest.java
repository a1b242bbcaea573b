package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final CardText TEXT = new CardText("Card", UUID.randomUUID(), UUID.randomUUID(), "Post", List.of());
    private final Card card = new Card(UUID.randomUUID(), TEXT, Instant.EPOCH);
    private final UUID send = UUID.randomUUID();

    @Test
    @DisplayName("CA8 card, then post, one call at a time")
    void published() {
        assertThat(card.isWaiting()).isFalse();
        card.publish(0);
        assertThat(card.isWaiting()).isTrue();
        card.sending(send);
        assertThat(card.isWaiting()).isFalse();
        card.made(send, "1", "card://1");
        assertThat(card.isWaiting()).isTrue();
        assertThat(card.isMade()).isTrue();
        card.posted("77", Instant.EPOCH);
        assertThat(card.view(List.of()).state()).isEqualTo(CardState.PUBLISHED);
        assertThat(card.view(List.of()).post()).isEqualTo("77");
    }

    @Test
    @DisplayName("CA8 a failure is named and publishing goes on where it stopped; a card that is made is not made twice")
    void goes_on() {
        card.publish(0);
        card.sending(send);
        card.made(send, "1", "card://1");
        UUID post = UUID.randomUUID();
        card.sending(post);
        card.failed(UUID.randomUUID(), "rejected");
        assertThat(card.view(List.of()).state()).as("another call's failure").isEqualTo(CardState.PUBLISHING);
        card.failed(post, "no-access");
        assertThat(card.view(List.of()).problem()).isEqualTo("no-access");
        card.publish(0);
        assertThat(card.isWaiting()).isTrue();
        assertThat(card.isMade()).isTrue();
    }

    @Test
    @DisplayName("CA8 a welcome message that fails ends a card only before any call of its own")
    void welcome_failed() {
        card.publish(0);
        card.failed(null, "welcome");
        assertThat(card.view(List.of()).state()).isEqualTo(CardState.FAILED);
        card.publish(0);
        card.sending(send);
        card.failed(null, "welcome");
        assertThat(card.view(List.of()).state()).isEqualTo(CardState.PUBLISHING);
    }

    @Test
    @DisplayName("CA9 what is on the channel, or on its way, is changed no more, and published once")
    void closed() {
        card.change(0, TEXT);
        assertThatThrownBy(() -> card.change(1, TEXT)).isInstanceOf(Stale.class);
        card.publish(0);
        assertThatThrownBy(() -> card.change(0, TEXT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> card.publish(0)).isInstanceOf(Refused.class);
        card.failed(null, "welcome");
        card.change(0, TEXT);
        card.publish(0);
        card.sending(send);
        card.made(send, "1", "card://1");
        UUID post = UUID.randomUUID();
        card.sending(post);
        card.failed(post, "rejected");
        assertThatThrownBy(() -> card.change(0, TEXT)).as("its card is there already").isInstanceOf(Refused.class);
    }
}
