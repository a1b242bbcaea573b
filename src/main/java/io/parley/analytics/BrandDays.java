package io.parley.analytics;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days of an agency's brands: what the roller writes for those who may not read what a brand owns (rule AN2). */
@PlatformUseCase
@ApplicationScoped
public class BrandDays {

    private static final String TODAY = """
            select b.id, d.stage, d.count from brand b
            left join brand_day d on d.brand_id = b.id and d.day = cast(cast(?2 as timestamptz) at time zone b.time_zone as date)
            where b.agency_id = ?1 and exists (select from brand_day e where e.brand_id = b.id)""";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Today's, each in its own zone; a brand of which nothing was ever counted has none (rule AN1). */
    @SuppressWarnings("unchecked")
    Map<UUID, BrandDay> today(UUID agency) {
        List<Object[]> rows = entities.createNativeQuery(TODAY).setParameter(1, agency)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).getResultList();
        return rows.stream().collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.collectingAndThen(Collectors.toList(), BrandDays::day)));
    }

    private static BrandDay day(List<Object[]> rows) {
        return BrandDay.of(rows.stream().filter(r -> r[1] != null).collect(Collectors.toMap(r -> (String) r[1], r -> ((Number) r[2]).longValue())));
    }
}
