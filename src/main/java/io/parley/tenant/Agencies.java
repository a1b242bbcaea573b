package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.Accent;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Ids;
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
import java.util.function.Consumer;

/** The agencies of the platform. */
@PlatformUseCase
@ApplicationScoped
public class Agencies {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Slugs slugs;
    @Inject
    private Logos logos;
    @Inject
    private PlatformAudit audit;

    /** @throws io.parley.shared.kernel.Refused when the address is taken, on the field named */
    public AgencyView create(String name, Slug slug, String slugField) {
        var agency = new Agency(ids.next(), slug, name, clock.instant());
        slugs.take(Place.Kind.AGENCY, slug, agency.id(), slugField);
        entities.persist(agency);
        entities.flush();
        audit.note(agency.id(), Noted.made("agency.created", "agency", agency.id(), agency.fields()));
        return agency.view();
    }

    public AgencyView get(UUID id) {
        return agency(id).view();
    }

    /** By its address of today; a deleted one is not found. */
    public Optional<AgencyView> find(String slug) {
        return entities.createQuery("select a from Agency a where a.slug = :slug and a.standing.state <> io.parley.shared.tenancy.PlaceState.DELETED", Agency.class)
                .setParameter("slug", slug).getResultStream().findFirst().map(Agency::view);
    }

    /** Name, colour and address; the old address leads to the new one (rules TN1, TN7). */
    public AgencyView change(UUID id, int version, String name, Accent accent, Slug slug) {
        return changed(agency(id), agency -> {
            agency.change(version, name, accent);
            slugs.take(Place.Kind.AGENCY, slug, id, "slug");
            agency.move(slug);
        });
    }

    /** Its logo (rule TN13); null for none. */
    AgencyView show(UUID id, LogoImage image) {
        return changed(agency(id), a -> a.show(logos.replace(Place.Kind.AGENCY, id, a.logo(), image)));
    }

    /** Whether its members need a second factor (rule TN7). */
    public AgencyView protect(UUID id, int version, boolean twoFactor) {
        return changed(agency(id), a -> a.protect(version, twoFactor));
    }

    public void organize(UUID id, String organizationId) {
        agency(id).organize(organizationId);
    }

    private AgencyView changed(Agency agency, Consumer<Agency> change) {
        Map<String, ?> before = agency.fields();
        change.accept(agency);
        entities.flush();
        audit.note(agency.id(), Noted.changed("agency.changed", "agency", agency.id(), before, agency.fields()));
        return agency.view();
    }

    private Agency agency(UUID id) {
        return Optional.ofNullable(entities.find(Agency.class, id)).orElseThrow(() -> new NotFound("agency"));
    }
}
