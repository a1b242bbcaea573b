package io.parley.usage;

import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** One brand's month: against its limits, and by day (rules US1, US3). */
@PlatformUseCase
@ApplicationScoped
public class OwnUsage {

    private static final String MONTH = "select u.conversations, p.conversations, u.messages_out, p.messages, u.micros, p.micros from brand b join agency a on a.id = b.agency_id "
            + "left join limit_package p on p.id = a.limit_package_id left join usage_month u on u.brand_id = b.id and u.month = ?2 where b.id = ?1";
    private static final String DAYS = "select day, " + Used.COLUMNS + " from usage_day where brand_id = ?1 and day >= ?2 and day < ?3 order by day desc";
    /** Brands of a place with a limit of this month that is nearly or wholly used up. */
    private static final String CLOSE = "select count(*), count(*) filter (where b.limited <> '') from brand b join agency a on a.id = b.agency_id "
            + "join limit_package p on p.id = a.limit_package_id join usage_month u on u.brand_id = b.id and u.month = ?2 where (b.id = ?1 or a.id = ?1) and " + Limits.PERCENT + " >= 80";
    @PersistenceContext
    private EntityManager entities;

    List<Bar> bars(UUID brand, YearMonth month) {
        var row = (Object[]) entities.createNativeQuery(MONTH).setParameter(1, brand).setParameter(2, Date.valueOf(month.atDay(1))).getSingleResult();
        return List.of(Bar.of(Limit.CONVERSATIONS, row[0], row[1]), Bar.of(Limit.MESSAGES, row[2], row[3]), Bar.of(Limit.DOLLARS, row[4], row[5]));
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<DayRow> days(UUID brand, YearMonth month) {
        List<Object[]> rows = entities.createNativeQuery(DAYS).setParameter(1, brand).setParameter(2, Date.valueOf(month.atDay(1)))
                .setParameter(3, Date.valueOf(month.plusMonths(1).atDay(1))).getResultList();
        return rows.stream().map(r -> new DayRow(((Date) r[0]).toLocalDate(), Used.of(r, 1))).toList();
    }

    Close close(UUID place, YearMonth month) {
        var row = (Object[]) entities.createNativeQuery(CLOSE).setParameter(1, place).setParameter(2, Date.valueOf(month.atDay(1))).getSingleResult();
        return new Close(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** How many brands are near a limit, those beyond it among them. */
    record Close(long near, long full) {
    }
}
