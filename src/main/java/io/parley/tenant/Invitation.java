package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Asks somebody into an agency or a brand (rule TN4): issued, accepted by an identity, redeemed into a membership. */
@Entity
class Invitation extends AtPlace {

    static final Duration LIFE = Duration.ofDays(7);
    /** How long it is known whom it was for, once it opens nothing any more. */
    static final Duration KNOWN = Duration.ofDays(30);

    @Id
    private UUID id;
    private String email;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String language;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "identity_token_hash")
    private String identityTokenHash;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    private Person invitedBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    private String subject;
    @Column(name = "redeemed_at")
    private Instant redeemedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Version
    private int version;

    protected Invitation() {
    }

    Invitation(UUID id, Place.Kind kind, UUID place, String email, Instant now) {
        super(kind, place);
        this.id = id;
        this.email = email;
        this.createdAt = now;
    }

    /** What is offered, and by whom (null for the platform itself). */
    void offer(Invited invited, Person by) {
        this.role = invited.role();
        this.language = invited.language();
        this.invitedBy = by;
    }

    /**
     * New tokens; those before stop working, and so does what was accepted with them.
     *
     * @param tokenHash         of the one that is shown
     * @param identityTokenHash of the one that may make an identity; null for none
     */
    void issue(String tokenHash, String identityTokenHash, Instant now) {
        this.tokenHash = tokenHash;
        this.identityTokenHash = identityTokenHash;
        this.expiresAt = now.plus(LIFE);
        takeBack();
    }

    /** Notes which identity took it; before that one logs in, it may be taken again. */
    void accept(String subject, Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw new Refused("", "members.invitation.closed");
        }
        this.subject = subject;
        this.acceptedAt = now;
    }

    void takeBack() {
        this.subject = null;
        this.acceptedAt = null;
    }

    Membership redeem(UUID membershipId, UUID person, Instant now) {
        this.redeemedAt = now;
        return new Membership(membershipId, person, kind(), placeId(), role, now);
    }

    void revoke(Instant now) {
        this.revokedAt = now;
    }

    InvitationState state(Instant now) {
        if (redeemedAt != null) {
            return InvitationState.USED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** Of one of its tokens. */
    LinkKind linkKind(InvitationToken token) {
        if (identityTokenHash == null) {
            return LinkKind.LOG_IN_ONLY;
        }
        return identityTokenHash.equals(token.hash()) ? LinkKind.IDENTITY : LinkKind.LOG_IN;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    InvitationView view(Venue venue, Instant now) {
        return new InvitationView(id, email, role, language, venue, invitedBy == null ? null : invitedBy.name(), state(now), expiresAt,
                acceptedAt != null);
    }

    Map<String, ?> fields(Venue venue) {
        return Map.of("email", email, "role", role, "place", venue.href());
    }
}
