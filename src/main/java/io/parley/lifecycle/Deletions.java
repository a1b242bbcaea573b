package io.parley.lifecycle;

import io.parley.shared.kernel.Refused;
import io.parley.shared.mail.Letter;
import io.parley.shared.mail.Letters;
import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.settings.Setting;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.shared.web.Hosts;
import io.parley.tenant.BrandView;
import io.parley.tenant.Owners;
import io.parley.tenant.People;
import io.parley.tenant.Standings;
import io.parley.tenant.Tombstones;
import io.parley.tenant.Venue;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is noted of the deletion of a brand, outside of it, since the brand will be gone (rules LC4, LC6). */
@PlatformUseCase
@ApplicationScoped
public class Deletions {

    private static final String DUE = "select d from Deletion d where d.undoneAt is null and d.doneAt is null and d.dueAt <= :now order by d.dueAt";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private PlatformSettings settings;
    @Inject
    private Venues venues;
    @Inject
    private Standings standings;
    @Inject
    private Owners owners;
    @Inject
    private People people;
    @Inject
    private Tombstones tombstones;
    @Inject
    private Letters letters;
    @Inject
    private Hosts hosts;

    /** @param known the version the decision was made at (TN7) */
    void ask(BrandView brand, int known, String why) {
        Venue before = venues.get(Place.Kind.BRAND, brand.id());
        standings.become(Place.Kind.BRAND, brand.id(), known, PlaceState.DELETING, why);
        Instant now = clock.instant();
        Instant due = now.plus(Duration.ofDays(settings.get(Setting.DELETION_GRACE)));
        entities.persist(new Deletion(ids.next(), before.id(), Current.actor().id(), now, due).from(brand.state(), brand.reason()));
        var words = Map.of("place", before.name(), "date", due.toString(), "link", hosts.portal(before.href() + "/export"));
        owners.of(before).forEach(owner -> letters.post(owner.letter("deletion-scheduled", before, words)));
    }

    void undo(UUID brand) {
        Venue place = venues.get(Place.Kind.BRAND, brand);
        Deletion deletion = find(brand).orElseThrow(() -> new Refused("", "tenant.state.refused"));
        deletion.undo(clock.instant());
        DeletionView undone = deletion.view();
        standings.become(Place.Kind.BRAND, brand, place.version(), undone.was(), undone.wasReason());
    }

    public Optional<DeletionView> of(UUID brand) {
        return find(brand).map(Deletion::view);
    }

    List<DeletionView> due() {
        return entities.createQuery(DUE, Deletion.class).setParameter("now", clock.instant()).getResultList().stream().map(Deletion::view).toList();
    }

    /** @return when it began, which may be long ago; empty for one that was undone since it was found due */
    Optional<Instant> begin(UUID id) {
        return get(id).begin(clock.instant());
    }

    void stopped(UUID id, String reason) {
        get(id).stopped(reason);
    }

    /** The brand becomes its tombstone, and whoever asked for it is told, in one transaction: there is no state between. */
    void done(UUID id, String hash) {
        Deletion deletion = get(id);
        Venue brand = venues.get(Place.Kind.BRAND, deletion.view().place());
        deletion.done(hash, clock.instant());
        tombstones.set(Place.Kind.BRAND, brand.id(), brand.agency().id());
        people.find(deletion.view().askedBy()).ifPresent(p -> letters.post(new Letter("deletion-done", brand.agency().id(), null, id, p.email(),
                p.language() == null ? "en" : p.language(), Map.of("place", brand.name(), "link", hosts.portal("/admin/brands/" + brand.id())))));
    }

    @SuppressWarnings("unchecked")
    public List<ProofRow> proof(UUID deletion) {
        List<Object[]> rows = entities.createNativeQuery("select table_name, rows_before, rows_after, at from deletion_proof where deletion_id = ?1 "
                + "order by table_name").setParameter(1, deletion).getResultList();
        return rows.stream().map(r -> new ProofRow((String) r[0], ((Number) r[1]).longValue(), r[2] == null ? null : ((Number) r[2]).longValue(),
                instant(r[3]))).toList();
    }

    private static Instant instant(Object at) {
        return at == null ? null : at instanceof java.sql.Timestamp stamp ? stamp.toInstant() : ((java.time.OffsetDateTime) at).toInstant();
    }

    private Optional<Deletion> find(UUID brand) {
        return entities.createQuery("select d from Deletion d where d.placeId = :brand and d.undoneAt is null", Deletion.class)
                .setParameter("brand", brand).getResultStream().findFirst();
    }

    private Deletion get(UUID id) {
        return entities.find(Deletion.class, id);
    }
}
