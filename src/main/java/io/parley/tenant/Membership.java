package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person's role in an agency or in a brand (rule TN2). */
@Entity
class Membership extends AtPlace {

    @Id
    private UUID id;
    @Column(name = "person_id")
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {
    }

    Membership(UUID id, UUID personId, Place.Kind kind, UUID place, Role role, Instant now) {
        super(kind, place);
        this.id = id;
        this.personId = personId;
        this.role = role;
        this.createdAt = now;
    }

    /**
     * Rules TN3 and TN7.
     *
     * @param known  the role the form was opened with, see {@link MemberRow#version()}
     * @param owners how many the place has, this one included
     */
    void become(int known, Role role, long owners) {
        Stale.check("member", known, this.role.ordinal());
        if (role != Role.OWNER) {
            keepAnOwner(owners);
        }
        this.role = role;
    }

    /** Rule TN3. */
    void leave(long owners) {
        keepAnOwner(owners);
    }

    /** An invitation never takes anything away. */
    void strengthen(Role role) {
        this.role = this.role.orStronger(role);
    }

    private void keepAnOwner(long owners) {
        if (role == Role.OWNER && owners <= 1) {
            throw new Refused("role", "members.last-owner");
        }
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Role role() {
        return role;
    }
}
