package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A membership that was taken away, as it was: what undoing that gives back (rule TN10). */
@Entity
@Table(name = "member_removal")
class MemberRemoval extends AtPlace {

    @Id
    private UUID id;
    @Column(name = "membership_id")
    private UUID membershipId;
    @Column(name = "person_id")
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "member_since")
    private Instant memberSince;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Column(name = "undone_at")
    private Instant undoneAt;

    protected MemberRemoval() {
    }

    MemberRemoval(UUID id, Membership gone, Instant now) {
        super(gone.kind(), gone.placeId());
        this.id = id;
        this.membershipId = gone.id();
        this.personId = gone.personId();
        this.role = gone.role();
        this.memberSince = gone.createdAt();
        this.removedAt = now;
    }

    /** @param over the person has come back some other way, which is not to be changed, or is known by nothing but an id */
    Membership undo(boolean over, Instant now) {
        if (undoneAt != null || over) {
            throw new Refused("", "members.undo.over");
        }
        this.undoneAt = now;
        return new Membership(membershipId, personId, kind(), placeId(), role, memberSince);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }
}
