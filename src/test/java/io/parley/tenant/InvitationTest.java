package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LAST = NOW.plus(Duration.ofDays(7)).minusNanos(1_000);
    private static final UUID BRAND = UUID.randomUUID();

    @Test
    @DisplayName("TN4: open for 7 days to the microsecond, then expired")
    void expires() {
        Invitation invitation = issued();
        assertThat(invitation.state(LAST)).isEqualTo(InvitationState.OPEN);
        assertThat(invitation.state(LAST.plusNanos(1_000))).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    @DisplayName("TN4: accepting leaves it open, so that a lost one-time password can be had again; redeeming uses it up")
    void used() {
        Invitation invitation = issued();
        invitation.accept("subject", NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.OPEN);
        invitation.redeem(UUID.randomUUID(), UUID.randomUUID(), NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.USED);
    }

    @Test
    @DisplayName("TN4: redeeming makes the membership that was offered, in the place it was offered for")
    void redeems() {
        UUID person = UUID.randomUUID();
        Membership made = issued().redeem(UUID.randomUUID(), person, NOW);
        assertThat(made.personId()).isEqualTo(person);
        assertThat(made.role()).isEqualTo(Role.EDITOR);
        assertThat(made.kind()).isEqualTo(Place.Kind.BRAND);
        assertThat(made.isAt(BRAND)).isTrue();
    }

    @Test
    @DisplayName("TN4: what was revoked stays revoked, also after its time")
    void revoked() {
        Invitation invitation = issued();
        invitation.revoke(NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.REVOKED);
        assertThat(invitation.state(LAST.plusSeconds(1))).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    @DisplayName("TN4: only an open invitation can be accepted")
    void refuses() {
        Invitation revoked = issued();
        revoked.revoke(NOW);
        Invitation used = issued();
        used.redeem(UUID.randomUUID(), UUID.randomUUID(), NOW);
        assertRefused(revoked, NOW);
        assertRefused(used, NOW);
        assertRefused(issued(), LAST.plusSeconds(1));
    }

    @Test
    @DisplayName("TN4: a new link makes an expired invitation open again, and forgets who accepted the link before")
    void renewed() {
        Invitation invitation = issued();
        invitation.accept("whoever found the first link", NOW);
        invitation.issue("another hash", "a hash of the mailed one", LAST.plusSeconds(1));
        assertThat(invitation.state(LAST.plusSeconds(1))).isEqualTo(InvitationState.OPEN);
        assertThat(accepted(invitation)).isFalse();
    }

    @Test
    @DisplayName("TN4: an acceptance taken back can be given again")
    void taken_back() {
        Invitation invitation = issued();
        invitation.accept("subject", NOW);
        assertThat(accepted(invitation)).isTrue();
        invitation.takeBack();
        assertThat(accepted(invitation)).isFalse();
        invitation.accept("subject", NOW);
        assertThat(accepted(invitation)).isTrue();
    }

    @Test
    @DisplayName("TN4: an open or an expired invitation waits, a used or revoked one does not")
    void waits() {
        assertThat(InvitationState.values()).filteredOn(InvitationState::isWaiting)
                .containsExactlyInAnyOrder(InvitationState.OPEN, InvitationState.EXPIRED);
    }

    private static void assertRefused(Invitation invitation, Instant at) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> invitation.accept("subject", at))
                .matches(refused -> refused.key().equals("members.invitation.closed"));
    }

    private static boolean accepted(Invitation invitation) {
        return invitation.view(null, NOW).accepted();
    }

    private static Invitation issued() {
        var invitation = new Invitation(UUID.randomUUID(), Place.Kind.BRAND, BRAND, "kim@agave.example", NOW);
        invitation.offer(new Invited("kim@agave.example", Role.EDITOR, "ko"), null);
        invitation.issue("hash", null, NOW);
        return invitation;
    }
}
