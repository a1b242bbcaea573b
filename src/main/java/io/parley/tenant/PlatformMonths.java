package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** This month of UTC beside the rows of the platform's lists, read where usage is counted. */
@PlatformUseCase
@ApplicationScoped
public class PlatformMonths {

    private static final String OF = "select b.%1$s, sum(u.conversations), sum(u.messages_in + u.messages_out), sum(u.clicks), sum(u.micros) from brand b "
            + "join usage_month u on u.brand_id = b.id and u.month = ?1 where b.%1$s = any(cast(?2 as uuid[])) group by 1";
    /** One expression of EclipseLink's JPQL, since what the roller writes is no entity of this room. */
    private static final String SUM = "SQL('(select coalesce(sum(%s), 0) from usage_month u join brand o on o.id = u.brand_id where o.%s = ? and u.month = ?)', %s.id, :month)";
    private static final Map<String, String> COLUMNS = Map.of("conversations", "u.conversations", "messages", "u.messages_in + u.messages_out",
            "clicks", "u.clicks", "dollars", "u.micros");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    Map<UUID, MonthUse> brands(List<UUID> ids) {
        return of("id", ids);
    }

    Map<UUID, MonthUse> agencies(List<UUID> ids) {
        return of("agency_id", ids);
    }

    /** What a list of brands, called b, is sorted by beside its own columns; :month is {@link #month}. */
    static Map<String, String> ordersOfBrands() {
        return orders("id", "b");
    }

    /** The same of agencies, called a. */
    static Map<String, String> ordersOfAgencies() {
        return orders("agency_id", "a");
    }

    private static Map<String, String> orders(String column, String alias) {
        return COLUMNS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, c -> SUM.formatted(c.getValue(), column, alias)));
    }

    /** Its first day. */
    Date month() {
        return Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1));
    }

    /** Each of the ids has one. */
    @SuppressWarnings("unchecked")
    private Map<UUID, MonthUse> of(String column, List<UUID> ids) {
        var found = new HashMap<UUID, MonthUse>();
        ids.forEach(id -> found.put(id, MonthUse.NONE));
        List<Object[]> rows = entities.createNativeQuery(OF.formatted(column)).setParameter(1, month()).setParameter(2, "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}").getResultList();
        rows.forEach(r -> found.put((UUID) r[0], new MonthUse(((Number) r[1]).longValue(), ((Number) r[2]).longValue(), ((Number) r[3]).longValue(),
                ((Number) r[4]).longValue())));
        return found;
    }
}
