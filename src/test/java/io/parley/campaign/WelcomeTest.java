package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();
    private final UUID send = UUID.randomUUID();
    private final Welcome welcome = new Welcome();

    @Test
    @DisplayName("CA4 a call is wanted for words the channel does not show, and never while another is under way")
    void wanted() {
        assertThat(welcome.wants(ONE)).isTrue();
        welcome.sending(send, ONE);
        assertThat(welcome.wants(ONE)).isFalse();
        assertThat(welcome.wants(TWO)).isFalse();
        welcome.delivered(send, "x1");
        assertThat(welcome.wants(ONE)).isFalse();
        assertThat(welcome.wants(TWO)).isTrue();
        assertThat(welcome.versionId()).isEqualTo(ONE);
    }

    @Test
    @DisplayName("CA5 a failed call is named, the older words stay, and the same words may be sent again")
    void failed() {
        welcome.sending(send, ONE);
        welcome.delivered(send, "x1");
        UUID next = UUID.randomUUID();
        welcome.sending(next, TWO);
        welcome.failed(next, "rejected");
        assertThat(welcome.state()).isEqualTo(WelcomeState.FAILED);
        assertThat(welcome.problem()).isEqualTo("rejected");
        assertThat(welcome.externalId()).isEqualTo("x1");
        assertThat(welcome.versionId()).isEqualTo(ONE);
        assertThat(welcome.wants(TWO)).isTrue();
    }

    @Test
    @DisplayName("CA5 a message that is no longer on the channel is made anew")
    void gone() {
        welcome.sending(send, ONE);
        welcome.delivered(send, "x1");
        UUID next = UUID.randomUUID();
        welcome.sending(next, TWO);
        welcome.failed(next, "not-found");
        assertThat(welcome.externalId()).isNull();
    }

    @Test
    @DisplayName("CA4 only the newest call says which words are shown; an old one that arrives late is not lost where nothing else is")
    void late() {
        welcome.sending(send, ONE);
        welcome.failed(send, "no-answer");
        UUID next = UUID.randomUUID();
        welcome.sending(next, TWO);
        welcome.failed(send, "no-answer");
        assertThat(welcome.state()).isEqualTo(WelcomeState.SENDING);
        welcome.delivered(send, "x1");
        assertThat(welcome.externalId()).isEqualTo("x1");
        assertThat(welcome.state()).isEqualTo(WelcomeState.SENDING);
        welcome.delivered(next, "x2");
        assertThat(welcome.externalId()).isEqualTo("x2");
        assertThat(welcome.versionId()).isEqualTo(TWO);
    }
}
