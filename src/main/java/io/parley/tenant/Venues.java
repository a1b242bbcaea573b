package io.parley.tenant;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** What members and invitations need to know of the agency or brand they belong to. */
@PlatformUseCase
@ApplicationScoped
public class Venues {

    private static final String LOCK_AGENCY = "select id from agency where id = ?1 and state <> 'DELETED' for no key update";
    private static final String LOCK_BRAND = "select id from brand where id = ?1 and state <> 'DELETED' for no key update";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;

    public Venue get(Place.Kind kind, UUID id) {
        return kind == Place.Kind.AGENCY ? Venue.of(agencies.get(id)) : brand(brands.get(id));
    }

    /** @throws NotFound for one that is deleted too: nothing is asked of what is left of it */
    public Venue living(Place.Kind kind, UUID id) {
        return Optional.of(get(kind, id)).filter(v -> v.state() != PlaceState.DELETED).orElseThrow(() -> new NotFound("place"));
    }

    /**
     * Makes whoever else takes a role away here, or one more place of what there may be so many, wait until this transaction ends. PostgreSQL reads committed, statement by statement:
     * the one who waited counts the owners anew after the wait, so of two owners who remove each other only the first succeeds
     * (rule TN3). "No key" lets rows that refer to the place be written meanwhile; what a brand's conversations do never waits here.
     *
     * @throws NotFound for one that is deleted, also while this waited
     */
    void lock(Place.Kind kind, UUID id) {
        String lock = kind == Place.Kind.AGENCY ? LOCK_AGENCY : LOCK_BRAND;
        if (entities.createNativeQuery(lock).setParameter(1, id).getResultList().isEmpty()) {
            throw new NotFound("place");
        }
    }

    private Venue brand(BrandView brand) {
        return Venue.of(brand, agencies.get(brand.agencyId()));
    }
}
