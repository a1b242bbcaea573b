package io.parley.tenant;

import static java.util.Comparator.comparing;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations as those see them who are invited: found by the token, accepted, redeemed into memberships (rule TN4). */
@PlatformUseCase
@ApplicationScoped
public class Redemptions {

    private static final String OF_TOKEN = "select i from Invitation i where i.tokenHash = :hash or i.identityTokenHash = :hash";
    private static final String TAKEN = "select i from Invitation i where i.subject = :subject and i.redeemedAt is null and i.revokedAt is null order by i.id";
    private static final String MEMBER = "select m from Membership m where m.personId = :person and (m.agencyId = :place or m.brandId = :place)";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Venues venues;
    @Inject
    private PlatformAudit audit;
    @Inject
    private EndedSessions sessions;

    public Optional<OpenedInvitation> find(InvitationToken token) {
        return ofToken(token, LockModeType.NONE)
                .map(i -> new OpenedInvitation(i.view(venues.get(i.kind(), i.placeId()), clock.instant()), i.linkKind(token)));
    }

    /**
     * Notes that an identity which never logged in here took it; its first log-in makes the membership. What the same identity took
     * before is taken back: only the newest one-time password works, and it must open no other place than the link that brought it.
     * Sessions of that identity end: whoever had it before did not prove the e-mail.
     *
     * @throws Refused when it is not open, or the token may make no identity
     */
    public void accept(InvitationToken token, String subject) {
        Invitation invitation = locked(token);
        if (invitation.linkKind(token) != LinkKind.IDENTITY) {
            throw new Refused("", "members.invitation.closed");
        }
        sessions.endAll(subject, clock.instant());
        taken(subject).forEach(Invitation::takeBack);
        invitation.accept(subject, clock.instant());
        note(invitation, "invitation.accepted");
    }

    /**
     * Makes somebody who is logged in a member at once.
     *
     * @throws Refused when it is not open, was meant for another e-mail, or theirs is not verified
     */
    public void join(InvitationToken token, UUID personId) {
        Invitation invitation = locked(token);
        Person person = entities.find(Person.class, personId);
        if (!person.hasProved(invitation.email())) {
            throw new Refused("", "members.invitation.other");
        }
        invitation.accept(person.subject(), clock.instant());
        redeem(invitation, person);
    }

    /** Makes the memberships of all that this person's identity has accepted in time, in the order in which chains are locked (rule AU4). */
    void redeem(Person person) {
        taken(person.subject()).stream().filter(i -> i.state(clock.instant()) == InvitationState.OPEN)
                .sorted(comparing(Invitation::kind).reversed().thenComparing(Invitation::placeId)).forEach(i -> redeem(i, person));
    }

    private void redeem(Invitation invitation, Person person) {
        Membership made = invitation.redeem(ids.next(), person.id(), clock.instant());
        entities.createQuery(MEMBER, Membership.class).setParameter("person", person.id()).setParameter("place", invitation.placeId())
                .getResultStream().findFirst().ifPresentOrElse(m -> m.strengthen(made.role()), () -> entities.persist(made));
        note(invitation, "invitation.redeemed");
    }

    private List<Invitation> taken(String subject) {
        return entities.createQuery(TAKEN, Invitation.class).setParameter("subject", subject).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Invitation locked(InvitationToken token) {
        return ofToken(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("invitation"));
    }

    private Optional<Invitation> ofToken(InvitationToken token, LockModeType lock) {
        return entities.createQuery(OF_TOKEN, Invitation.class).setParameter("hash", token.hash()).setLockMode(lock)
                .getResultStream().findFirst();
    }

    private void note(Invitation invitation, String action) {
        Venue venue = venues.get(invitation.kind(), invitation.placeId());
        audit.note(venue.agency().id(), venue.brandId(), Noted.made(action, "invitation", invitation.id(), invitation.fields(venue)));
    }
}
