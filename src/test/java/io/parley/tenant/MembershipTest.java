package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("TN3: the last owner cannot take a weaker role")
    void last_owner_stays_owner(Role weaker) {
        Membership owner = member(Role.OWNER);
        assertRefused(() -> owner.become(Role.OWNER.ordinal(), weaker, 1));
        assertThat(owner.role()).isEqualTo(Role.OWNER);
    }

    @Test
    @DisplayName("TN3: the last owner cannot leave")
    void last_owner_stays() {
        assertRefused(() -> member(Role.OWNER).leave(1));
    }

    @Test
    @DisplayName("TN3: one of two owners can step back or leave")
    void one_of_two_goes() {
        Membership owner = member(Role.OWNER);
        owner.become(Role.OWNER.ordinal(), Role.ANALYST, 2);
        assertThat(owner.role()).isEqualTo(Role.ANALYST);
        assertThatCode(() -> member(Role.OWNER).leave(2)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("TN3: saving the last owner as owner changes nothing and is no offence")
    void owner_stays_owner() {
        assertThatCode(() -> member(Role.OWNER).become(Role.OWNER.ordinal(), Role.OWNER, 1)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("TN3: anybody else changes and goes freely, also where a brand has no owner of its own")
    void others_go(Role role) {
        assertThatCode(() -> member(role).leave(0)).doesNotThrowAnyException();
        assertThatCode(() -> member(role).become(role.ordinal(), Role.OWNER, 0)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("TN7: a role changed since the form was opened is not overwritten")
    void stale() {
        Membership member = member(Role.AGENT);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> member.become(Role.EDITOR.ordinal(), Role.ANALYST, 3));
        assertThat(member.role()).isEqualTo(Role.AGENT);
    }

    @Test
    @DisplayName("TN2: of several roles the strongest counts, so an invitation never weakens one")
    void strengthens() {
        Membership member = member(Role.EDITOR);
        member.strengthen(Role.ANALYST);
        assertThat(member.role()).isEqualTo(Role.EDITOR);
        member.strengthen(Role.OWNER);
        assertThat(member.role()).isEqualTo(Role.OWNER);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatExceptionOfType(Refused.class).isThrownBy(change).matches(refused -> refused.key().equals("members.last-owner"));
    }

    private static Membership member(Role role) {
        return new Membership(UUID.randomUUID(), UUID.randomUUID(), Place.Kind.AGENCY, UUID.randomUUID(), role, Instant.EPOCH);
    }
}
