package io.parley.privacy;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long the current brand keeps what people said, typed and clicked with (rule PV7). */
@UseCase
@ApplicationScoped
public class Retentions {

    private static final String LAST = "select r.started_at, r.texts, r.leads, r.clicks from retention_run r order by r.id desc limit 1";
    private static final String NEXT = "select s.execution_time from scheduled_tasks s where s.task_name = ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformSettings settings;
    @Inject
    private BrandAudit audit;
    @Inject
    private Clock clock;

    RetentionView view() {
        Optional<Retention> own = own();
        var kinds = Stream.of(Kept.values()).map(k -> kind(k, own.map(Retention::days).orElse(Map.of()).get(k))).toList();
        Optional<Object[]> last = ((Stream<?>) entities.createNativeQuery(LAST).getResultStream()).map(Object[].class::cast).findFirst();
        Optional<?> next = entities.createNativeQuery(NEXT).setParameter(1, RetentionChore.NAME).getResultStream().findFirst();
        return new RetentionView(kinds, own.map(Retention::version).orElse(0), last.map(Retentions::ran).orElse(null), Cells.instant(next.orElse(null)));
    }

    /** @param days only what differs from the platform's @throws io.parley.shared.kernel.Stale */
    void keep(int version, Map<Kept, Integer> days) {
        Retention retention = own().orElseGet(() -> new Retention(Current.brand()));
        Map<String, Object> before = traits(retention.days());
        retention.keep(version, days);
        entities.persist(retention);
        audit.note(Noted.changed("retention.changed", "retention", Current.brand(), before, traits(days)));
    }

    /** What is older than this is emptied. */
    Instant before(Kept kept) {
        Integer own = own().map(Retention::days).orElse(Map.of()).get(kept);
        return clock.instant().minus(Duration.ofDays(holds(kept, own)));
    }

    private RetentionView.Kind kind(Kept kept, Integer own) {
        long days = holds(kept, own);
        Object due = entities.createNativeQuery(kept.tables().get(0).count()).setParameter(1, kept.bound(clock.instant().minus(Duration.ofDays(days)))).getSingleResult();
        return new RetentionView.Kind(kept.field(), own, settings.get(kept.setting()), days, ((Number) due).longValue());
    }

    /** The platform may have come to keep things for less time than the brand once chose. */
    private long holds(Kept kept, Integer own) {
        long most = settings.get(kept.setting());
        return own == null ? most : Math.min(own, most);
    }

    private Optional<Retention> own() {
        return Optional.ofNullable(entities.find(Retention.class, Current.brand()));
    }

    private static RetentionView.Ran ran(Object[] r) {
        return new RetentionView.Ran(Cells.instant(r[0]), ((Number) r[1]).longValue(), ((Number) r[2]).longValue(), ((Number) r[3]).longValue());
    }

    private static Map<String, Object> traits(Map<Kept, Integer> days) {
        var traits = new TreeMap<String, Object>();
        days.forEach((kept, number) -> traits.put(kept.field(), number));
        return traits;
    }
}
