package io.parley.shared.queue;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How both queues stand across all brands: numbers only. */
@PlatformUseCase
@ApplicationScoped
public class QueueHealth {

    /** @param queue inbox or outbox @param state READY, SENDING, IN_DOUBT, PARKED, DEAD or EXPIRED @param oldest since when */
    public record Row(String queue, String state, long number, Instant oldest) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** How many of each queue have been due since before then, and nobody takes them though nothing holds them back. */
    public Map<String, Long> overdue(Instant before) {
        List<?> rows = entities.createNativeQuery("select queue, number from queue_overdue(?1)").setParameter(1, Rows.time(before)).getResultList();
        return rows.stream().map(r -> (Object[]) r).collect(Collectors.toMap(r -> (String) r[0], r -> ((Number) r[1]).longValue()));
    }

    public List<Row> rows() {
        List<?> rows = entities.createNativeQuery("select queue, state, number, oldest from queue_health() order by 1, 2").getResultList();
        return rows.stream().map(r -> (Object[]) r).map(r -> new Row((String) r[0], (String) r[1], ((Number) r[2]).longValue(), Rows.instant(r[3]))).toList();
    }
}
