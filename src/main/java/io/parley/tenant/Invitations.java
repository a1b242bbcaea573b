package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.mail.MailView;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The invitations into agencies and brands, as those see them who invite (rule TN4); {@link Redemptions} is the other side. */
@PlatformUseCase
@ApplicationScoped
public class Invitations {

    private static final String HERE = "select i from Invitation i left join fetch i.invitedBy where (i.agencyId = :place or i.brandId = :place) ";
    private static final String STILL = "and i.redeemedAt is null and i.revokedAt is null ";
    private static final String FROM = "from Invitation i where (i.agencyId = :place or i.brandId = :place) " + STILL;
    private static final String WAITING = HERE + STILL;
    private static final Map<String, String> ORDERS = Map.of("email", "i.email", "role", "i.role", "expires", "i.expiresAt");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Allowances allowances;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Venues venues;
    @Inject
    private Members members;
    @Inject
    private InvitationLetters letters;
    @Inject
    private PlatformAudit audit;

    /**
     * A token to show, which can be had only now; the one that is mailed is another. Somebody who waits with an invitation to the same place keeps that one, with what is
     * offered now; the link they had stops working.
     *
     * @throws Refused on the field email when it would bring the person nothing
     */
    public Issued invite(Place.Kind kind, UUID place, Invited invited) {
        venues.lock(kind, place);
        members.known(place, List.of(invited)).values().stream().findFirst().ifPresent(r -> {
            throw r;
        });
        Invitation invitation = query(place, WAITING + "and i.email = :email").setParameter("email", invited.email())
                .getResultStream().findFirst().map(this::awake).orElseGet(() -> another(kind, place, invited));
        invitation.offer(invited, inviter());
        Issued issued = issue(invitation, "invitation.sent");
        entities.persist(invitation);
        return issued;
    }

    private Invitation another(Place.Kind kind, UUID place, Invited invited) {
        oneMore(kind, place);
        return new Invitation(ids.next(), kind, place, invited.email(), clock.instant());
    }

    /** One that has expired gave up the place it was counted for. */
    private Invitation awake(Invitation waiting) {
        if (waiting.state(clock.instant()) == InvitationState.EXPIRED) {
            oneMore(waiting.kind(), waiting.placeId());
        }
        return waiting;
    }

    /** One more member of a brand may be more than its package allows. */
    private void oneMore(Place.Kind kind, UUID place) {
        if (kind == Place.Kind.BRAND) {
            allowances.check(Limit.MEMBERS, place);
        }
    }

    /** All of them or, where one is refused, none. Each is written before the next is asked for, so that a limit counts it too. */
    public List<Issued> invite(Place.Kind kind, UUID place, List<Invited> invited) {
        return invited.stream().map(i -> {
            Issued issued = invite(kind, place, i);
            entities.flush();
            return issued;
        }).toList();
    }

    /** New tokens for an invitation that still waits; the old ones stop working. */
    public Issued reissue(Place.Kind kind, UUID place, UUID id) {
        venues.lock(kind, place);
        return issue(awake(waiting(place, id)), "invitation.renewed");
    }

    public void revoke(Place.Kind kind, UUID place, UUID id) {
        Invitation invitation = waiting(place, id);
        invitation.revoke(clock.instant());
        letters.withdraw(id);
        Venue venue = venues.get(kind, place);
        audit.note(venue.agency().id(), venue.brandId(), Noted.changed("invitation.revoked", "invitation", id, invitation.fields(venue), Map.of()));
    }

    /** Those of a place that can still be accepted or have expired unused, sorted by email, role or expiry; the query looks into e-mails. */
    public Page<InvitationView> waiting(Place.Kind kind, UUID place, PageRequest request) {
        Venue venue = venues.get(kind, place);
        return Listing.of(entities, request, FROM, "and lower(i.email) like :like escape '\\'").with("place", place)
                .page("select i", Invitation.class, ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", i.id desc", "i")
                .map(i -> i.view(venue, clock.instant()));
    }

    /** How the newest mail about each of them stands, by the invitation's id. */
    public Map<UUID, MailView> mails(Page<InvitationView> page) {
        return letters.newest(page.items());
    }

    /** @throws NotFound when it is none of this place */
    public InvitationView get(Place.Kind kind, UUID place, UUID id) {
        return here(place, id).view(venues.get(kind, place), clock.instant());
    }

    private Issued issue(Invitation invitation, String action) {
        var shown = InvitationToken.random();
        var mailed = InvitationToken.random();
        invitation.issue(shown.hash(), identityToken(shown, mailed).map(InvitationToken::hash).orElse(null), clock.instant());
        Venue venue = venues.get(invitation.kind(), invitation.placeId());
        letters.post(invitation.view(venue, clock.instant()), mailed);
        audit.note(venue.agency().id(), venue.brandId(), Noted.made(action, "invitation", invitation.id(), invitation.fields(venue)));
        return new Issued(invitation.id(), shown);
    }

    /** Which token may make an identity (rule TN4): without mail, only one that a platform admin sees, if any. */
    private Optional<InvitationToken> identityToken(InvitationToken shown, InvitationToken mailed) {
        if (letters.goOut()) {
            return Optional.of(mailed);
        }
        return Optional.of(shown).filter(t -> Current.actor().admin());
    }

    private Invitation waiting(UUID place, UUID id) {
        Invitation invitation = here(place, id);
        if (!invitation.state(clock.instant()).isWaiting()) {
            throw new Refused("", "members.invitation.closed");
        }
        return invitation;
    }

    private Invitation here(UUID place, UUID id) {
        return query(place, HERE + "and i.id = :id").setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private TypedQuery<Invitation> query(UUID place, String text) {
        return entities.createQuery(text, Invitation.class).setParameter("place", place);
    }

    private Person inviter() {
        UUID id = Current.actor().id();
        return id == null ? null : entities.find(Person.class, id);
    }

    /** A token to show, which can be had only now. */
    public record Issued(UUID id, InvitationToken token) {
    }
}
