package io.parley.usage;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was refused in a month, by limit and hour, as long as it is shown (rule US8). */
@PlatformUseCase
@ApplicationScoped
public class Refusals {

    static final String[] COLUMNS = {"hour", "brand", "limit", "count"};
    private static final Map<String, String> ORDERS = Map.of("hour", "1 desc", "-hour", "1", "brand", "3, 1 desc", "-brand", "3 desc, 1 desc",
            "limit", "4, 1 desc", "-limit", "4 desc, 1 desc", "count", "6, 1 desc", "-count", "6 desc, 1 desc");
    private static final String ROWS = "select date_trunc('hour', r.at), a.name, b.name, r.name, r.what, count(*) from refusal r left join brand b on b.id = r.brand_id "
            + "join agency a on a.id = coalesce(r.agency_id, b.agency_id) where r.at >= ?1 and r.at < ?2 ";
    private static final String GROUPS = " group by 1, 2, 3, 4, 5";
    private static final String OLD = "delete from refusal where id in (select id from refusal where at < ?1 order by at limit 5000)";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @param kind whose, with its id; null for everybody's */
    @SuppressWarnings("unchecked")
    Page<RefusalRow> page(Place.Kind kind, UUID id, YearMonth month, PageRequest request) {
        String of = ROWS + (kind == null ? "" : kind == Place.Kind.BRAND ? "and r.brand_id = ?3" : "and a.id = ?3")
                + (request.query().isEmpty() ? "" : " and (lower(b.name) like ?4 or lower(a.name) like ?4)") + GROUPS;
        List<Object[]> rows = query(of + " order by " + ORDERS.get((request.descending() ? "-" : "") + request.sort()) + ", 3, 4, 5", id, month, request)
                .setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        long total = ((Number) query("select count(*) from (" + of + ") hours", id, month, request).getSingleResult()).longValue();
        return new Page<>(rows.stream().map(Refusals::row).toList(), total, request);
    }

    /** Some of those that are older than what can be chosen. @return how many */
    int forget() {
        return entities.createNativeQuery(OLD).setParameter(1, Months.oldest(clock)).executeUpdate();
    }

    private Query query(String sql, UUID id, YearMonth month, PageRequest request) {
        Query query = entities.createNativeQuery(sql).setParameter(1, month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .setParameter(2, month.plusMonths(1).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        if (id != null) {
            query.setParameter(3, id);
        }
        return request.query().isEmpty() ? query : query.setParameter(4, request.like());
    }

    private static RefusalRow row(Object[] of) {
        return new RefusalRow(((Timestamp) of[0]).toInstant(), (String) of[1], (String) of[2], (String) of[3], (String) of[4], ((Number) of[5]).longValue());
    }
}
