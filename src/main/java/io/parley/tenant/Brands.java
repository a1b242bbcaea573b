package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Slug;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The brands of the platform: their own rows, never what they own. */
@PlatformUseCase
@ApplicationScoped
public class Brands {

    private static final String LEFT = "b.standing.state <> io.parley.shared.tenancy.PlaceState.DELETED";
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
    private Slugs slugs;
    @Inject
    private Logos logos;
    @Inject
    private PlatformAudit audit;

    /** A brand not yet opened; see {@link BrandOpening}. */
    public BrandView create(UUID agency, Slug slug, BrandTraits traits, String slugField) {
        venues.lock(Place.Kind.AGENCY, agency);
        allowances.check(Limit.BRANDS, agency);
        var brand = new Brand(ids.next(), agency, slug, traits, clock.instant());
        slugs.take(Place.Kind.BRAND, slug, brand.id(), slugField);
        entities.persist(brand);
        entities.flush();
        audit.note(agency, brand.id(), Noted.made("brand.created", "brand", brand.id(), brand.view().fields()));
        return brand.view();
    }

    public BrandView get(UUID id) {
        return brand(id).view();
    }

    /** The brands of an agency by name. */
    public List<BrandView> of(UUID agency) {
        return entities.createQuery("select b from Brand b where b.agencyId = :agency and " + LEFT + " order by lower(b.name), b.id", Brand.class)
                .setParameter("agency", agency).getResultList().stream().map(Brand::view).toList();
    }

    /** Whether an agency has none; none comes in then until this transaction ends, nor after it where it ends the agency. */
    public boolean shut(UUID agency) {
        venues.lock(Place.Kind.AGENCY, agency);
        return of(agency).isEmpty();
    }

    /** One brand of an agency; another agency's is not found, nor a deleted one. */
    public BrandView of(UUID agency, UUID id) {
        return Optional.of(get(id)).filter(b -> b.agencyId().equals(agency) && b.state() != PlaceState.DELETED).orElseThrow(() -> new NotFound("brand"));
    }

    /** Those of an agency whose name or address holds the query: what still has to be opened, then the named ones, then the others, each by name. */
    public Page<BrandView> page(UUID agency, PageRequest request, List<UUID> first) {
        String order = "case when b.openedAt is null then 0 when locate(concat('/', b.slug, '/'), :first) > 0 then 1 else 2 end, lower(b.name), b.id";
        return Listing.of(entities, request, "from Brand b where b.agencyId = :agency and " + LEFT,
                        "and (lower(b.name) like :like escape '\\' or b.slug like :like escape '\\')")
                .with("agency", agency).with("first", slugs(first)).page("select b", Brand.class, order, "b").map(Brand::view);
    }

    /** One text that holds the addresses of them all: the order of a list cannot ask for membership in another. */
    private String slugs(List<UUID> brands) {
        return brands.isEmpty() ? "/" : "/" + String.join("/", entities.createQuery("select b.slug from Brand b where b.id in :brands", String.class)
                .setParameter("brands", brands).getResultList()) + "/";
    }

    /** Rules TN7 and TN8. */
    public BrandView dress(UUID id, int version, BrandTheme theme) {
        return changed(brand(id), b -> b.dress(version, theme));
    }

    /** Its logo (rule TN13); null for none. */
    BrandView show(UUID id, LogoImage image) {
        return changed(brand(id), b -> b.show(logos.replace(Place.Kind.BRAND, id, b.logo(), image)));
    }

    public BrandView speak(UUID id, int version, BrandVoice voice) {
        return changed(brand(id), b -> b.speak(version, voice));
    }

    public BrandView signOff(UUID id, int version, boolean wanted) {
        return changed(brand(id), b -> b.signOff(version, wanted));
    }

    /** What it says of itself and its address; the old address leads to the new one (rules TN1, TN7). */
    public BrandView change(UUID id, int version, Slug slug, BrandTraits traits) {
        return changed(brand(id), brand -> {
            brand.change(version, traits);
            slugs.take(Place.Kind.BRAND, slug, id, "slug");
            brand.move(slug);
        });
    }

    /** Into another agency: members of the old one reach it no more, its own stay (rules TN2, TN7). Both agencies' logs and its own say so. */
    public void move(UUID id, int version, UUID agency) {
        venues.lock(Place.Kind.AGENCY, agency);
        Brand brand = brand(id);
        UUID old = brand.agencyId();
        if (brand.view().state() == PlaceState.DELETED) {
            throw new NotFound("brand");
        }
        brand.go(version, agency);
        entities.flush();
        var noted = new Noted("brand.moved", "brand", id, Map.of("agency", address(old)), Map.of("agency", address(agency)));
        audit.note(old, id, noted);
        audit.note(agency, id, noted);
    }

    private String address(UUID agency) {
        return Place.Kind.AGENCY.prefix() + entities.find(Agency.class, agency).slug();
    }

    void opened(UUID id) {
        brand(id).open(clock.instant());
    }

    private BrandView changed(Brand brand, Consumer<Brand> change) {
        Map<String, ?> before = brand.view().fields();
        change.accept(brand);
        entities.flush();
        audit.note(brand.agencyId(), brand.id(), Noted.changed("brand.changed", "brand", brand.id(), before, brand.view().fields()));
        return brand.view();
    }

    private Brand brand(UUID id) {
        return Optional.ofNullable(entities.find(Brand.class, id)).orElseThrow(() -> new NotFound("brand"));
    }
}
