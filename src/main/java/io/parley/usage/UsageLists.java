package io.parley.usage;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Usage of a month, across brands: what the roller wrote for those who may not read what a brand owns (rule US1). */
@PlatformUseCase
@ApplicationScoped
public class UsageLists {

    @PersistenceContext
    private EntityManager entities;

    /** @param agency whose brands; null for all there are */
    @SuppressWarnings("unchecked")
    Listed of(UsageOf of, UUID agency, YearMonth month, PageRequest request) {
        var total = (Object[]) query(of.totals(searched(request), agency != null), agency, month, request).getSingleResult();
        List<Object[]> rows = query(of.rows(request.sort(), request.descending(), searched(request), agency != null), agency, month, request)
                .setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        return new Listed(new Page<>(rows.stream().map(UsageRow::of).toList(), ((Number) total[0]).longValue(), request), Used.of(total, 1));
    }

    private Query query(String sql, UUID agency, YearMonth month, PageRequest request) {
        Query query = entities.createNativeQuery(sql).setParameter(1, java.sql.Date.valueOf(month.atDay(1)));
        if (searched(request)) {
            query.setParameter(2, request.like());
        }
        return agency == null ? query : query.setParameter(3, agency);
    }

    private static boolean searched(PageRequest request) {
        return !request.query().isEmpty();
    }

    /** @param total of everything the request finds, whatever page of it is shown */
    public record Listed(Page<UsageRow> page, Used total) {
    }
}
