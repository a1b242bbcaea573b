package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Memberships that were taken away, for as long as that can be undone (rule TN10). */
@PlatformUseCase
@ApplicationScoped
public class Removals {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Venues venues;
    @Inject
    private Members members;
    @Inject
    private People people;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Allowances allowances;

    /** Remembers a membership in the transaction that takes it away. */
    UUID keep(Membership gone) {
        var removal = new MemberRemoval(ids.next(), gone, clock.instant());
        entities.persist(removal);
        return removal.id();
    }

    /**
     * Gives the membership back as it was.
     *
     * @throws NotFound when nobody was removed from this very place under that id
     * @throws Refused  when it was undone before, the person is a member again or was forgotten with another place, or the package has no room
     *                  for one more
     */
    public MemberRow undo(Place here, UUID id) {
        venues.lock(here.kind(), here.id());
        MemberRemoval removal = Optional.ofNullable(entities.find(MemberRemoval.class, id)).filter(r -> r.isAt(here.id()))
                .orElseThrow(() -> new NotFound("removal"));
        Membership back = removal.undo(members.of(here, removal.personId()).isPresent() || people.find(removal.personId()).isEmpty(), clock.instant());
        if (here.kind() == Place.Kind.BRAND) {
            allowances.check(Limit.MEMBERS, here.id());
        }
        entities.persist(back);
        entities.flush();
        MemberRow member = members.get(here, back.id());
        Venue venue = venues.get(here.kind(), here.id());
        audit.note(venue.agency().id(), venue.brandId(), Noted.made("member.restored", "member", back.id(),
                Map.of("email", member.email(), "role", member.role(), "place", here.href())));
        return member;
    }
}
