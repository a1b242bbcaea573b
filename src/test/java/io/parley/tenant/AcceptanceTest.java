package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.tenant.IdentityProvider.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final Actor KIM = new Actor(UUID.randomUUID(), "Kim", "kim@agave.example", false);
    private final List<String> log = new ArrayList<>();
    private boolean known;
    private Optional<String> password = Optional.of("once");
    private boolean away;

    @Test
    @DisplayName("TN4: somebody new gets an identity and its one-time password")
    void somebody_new() {
        assertThat(accept(Optional.empty())).isEqualTo(new Accepted.NewLogIn("once"));
        assertThat(log).containsExactly("identity in org", "accepted by sub");
    }

    @Test
    @DisplayName("TN4: a link alone never opens the log-in of somebody who has been here: the provider is not even asked")
    void somebody_known_here() {
        known = true;
        assertThat(accept(Optional.empty())).isEqualTo(new Accepted.KnownLogIn());
        assertThat(log).isEmpty();
    }

    @Test
    @DisplayName("TN4: an identity with a password of its own accepts logged in, not by the link")
    void somebody_known_to_the_provider() {
        password = Optional.empty();
        assertThat(accept(Optional.empty())).isEqualTo(new Accepted.KnownLogIn());
        assertThat(log).containsExactly("identity in org");
    }

    @Test
    @DisplayName("TN4: whoever is logged in is a member at once, without a new identity")
    void somebody_logged_in() {
        known = true;
        assertThat(accept(Optional.of(KIM))).isEqualTo(new Accepted.Member());
        assertThat(log).containsExactly("sub joins org", "member " + KIM.id());
    }

    @Test
    @DisplayName("TN4: with the provider away nothing is accepted, logged in or not")
    void provider_away() {
        away = true;
        assertThatExceptionOfType(IdentityProvider.Unavailable.class).isThrownBy(() -> accept(Optional.empty()));
        assertThatExceptionOfType(IdentityProvider.Unavailable.class).isThrownBy(() -> accept(Optional.of(KIM)));
        assertThat(log).isEmpty();
    }

    private Accepted accept(Optional<Actor> visitor) {
        var agency = new AgencyView(UUID.randomUUID(), "northlight", "Northlight", "#0f766e", "org", Instant.EPOCH, 1);
        var invitation = new InvitationView(UUID.randomUUID(), KIM.email(), Role.EDITOR, "en",
                new Venue(Place.Kind.BRAND, UUID.randomUUID(), "agave-norte", "Agave Norte", "#0f766e", agency), "Mira", InvitationState.OPEN,
                Instant.EPOCH, false);
        return new Acceptance(new Provider(), new Redeeming(), new Known()).accept(InvitationToken.random(), invitation, visitor);
    }

    private final class Provider implements IdentityProvider {

        @Override
        public Identity identity(String email, Optional<String> organizationId) {
            answer();
            log.add("identity in " + organizationId.orElse("none"));
            return new Identity("sub", password);
        }

        @Override
        public void join(String subject, String organizationId) {
            answer();
            log.add(subject + " joins " + organizationId);
        }

        @Override
        public String organization(String alias, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void endSession(String sid) {
            throw new UnsupportedOperationException();
        }

        private void answer() {
            if (away) {
                throw new Unavailable("tenant.identity.away", null);
            }
        }
    }

    private final class Redeeming extends Redemptions {

        @Override
        public void accept(InvitationToken token, String subject) {
            log.add("accepted by " + subject);
        }

        @Override
        public void join(InvitationToken token, UUID person) {
            log.add("member " + person);
        }
    }

    private final class Known extends People {

        @Override
        public boolean hasLoggedIn(String email) {
            return known;
        }

        @Override
        public String subject(UUID id) {
            return "sub";
        }
    }
}
