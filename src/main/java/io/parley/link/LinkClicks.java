package io.parley.link;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came to the current brand's links: counted by the roll-up, and the latest ones of the ledger themselves. */
@UseCase
@ApplicationScoped
class LinkClicks {

    private static final Duration BACK = Duration.ofDays(30);
    private static final String COUNT = "select item, cast(coalesce(sum(count) filter (where class = 'HUMAN'), 0) as bigint), "
            + "cast(coalesce(sum(count) filter (where class <> 'HUMAN'), 0) as bigint) from figure where brand_id = ?1 and stage = 'CLICK' "
            + "and item = any(cast(?2 as text[])) group by item";
    private static final String LATEST = "select at, cast(button as integer), class, reason, referrer from click "
            + "where brand_id = ?1 and link_id = ?2 and id >= ?3 order by id desc limit 25";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    Map<UUID, ClickCount> counts(List<UUID> links) {
        String all = links.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(COUNT).setParameter(1, Current.brand()).setParameter(2, all).getResultList();
        return rows.stream().collect(Collectors.toMap(r -> UUID.fromString((String) r[0]), r -> new ClickCount((Long) r[1], (Long) r[2])));
    }

    /** Newest first. */
    List<ClickRow> latest(UUID link) {
        var since = new UUID(clock.instant().minus(BACK).toEpochMilli() << 16, 0);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(LATEST).setParameter(1, Current.brand()).setParameter(2, link).setParameter(3, since)
                .getResultList();
        return rows.stream().map(r -> new ClickRow(instant(r[0]), (Integer) r[1], (String) r[2], (String) r[3], (String) r[4])).toList();
    }

    private static Instant instant(Object at) {
        return at instanceof java.sql.Timestamp t ? t.toInstant() : ((java.time.OffsetDateTime) at).toInstant();
    }
}
