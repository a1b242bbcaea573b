package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberRowTest {

    @Test
    @DisplayName("TN2: a member of the place itself needs no invitation, whatever the role")
    void own() {
        assertThat(row(Role.ANALYST, null).covers(invited(Role.OWNER))).isTrue();
    }

    @Test
    @DisplayName("TN2: who reaches a brand through its agency needs one only for a stronger role")
    void through_the_agency() {
        assertThat(row(Role.EDITOR, "Northlight").covers(invited(Role.OWNER))).isFalse();
        assertThat(row(Role.EDITOR, "Northlight").covers(invited(Role.EDITOR))).isTrue();
        assertThat(row(Role.EDITOR, "Northlight").covers(invited(Role.AGENT))).isTrue();
    }

    private static MemberRow row(Role role, String through) {
        return new MemberRow(UUID.randomUUID(), UUID.randomUUID(), "Kim", "kim@agave.example", role, Instant.EPOCH, through, false);
    }

    private static Invited invited(Role role) {
        return new Invited("kim@agave.example", role, "en");
    }
}
