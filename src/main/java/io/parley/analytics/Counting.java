package io.parley.analytics;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the counting itself is doing (rule AN10). */
@PlatformUseCase
@ApplicationScoped
public class Counting {

    private static final int SHOWN = 14;
    @PersistenceContext
    private EntityManager entities;

    /** Everything until this moment is counted; empty before the first roll. */
    Optional<Instant> upto() {
        return rows("select counted_upto, 1 from roll_watermark where name = 'figures' and counted_upto is not null").map(r -> Figures.instant(r[0])).findFirst();
    }

    /** The newest recounts first. */
    List<Recounted> recounts() {
        return rows("select at, figures, differences, sample from recount order by at desc limit " + SHOWN)
                .map(r -> new Recounted(Figures.instant(r[0]), ((Number) r[1]).longValue(), ((Number) r[2]).longValue(), (String) r[3])).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql) {
        return ((List<Object[]>) entities.createNativeQuery(sql).getResultList()).stream();
    }

    /** @param sample a few of the differences, one a line; null without any */
    public record Recounted(Instant at, long figures, long differences, String sample) {
    }
}
