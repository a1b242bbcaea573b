package io.parley.tenant;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** All agencies, as the platform's admins see them. */
@PlatformUseCase
@ApplicationScoped
public class PlatformAgencies {

    private static final String ROWS = "select a.id, a.name, a.slug, a.organizationId, a.createdAt, "
            + "(select count(b) from Brand b where b.agencyId = a.id and b.standing.state <> io.parley.shared.tenancy.PlaceState.DELETED) as brands, "
            + "(select count(m) from Membership m where m.agencyId = a.id) as members ";
    private static final String LIKE = "and (lower(a.name) like :like escape '\\' or a.slug like :like escape '\\')";
    static final String[] COLUMNS = {"name", "address", "brands", "members", "conversations", "messages", "clicks", "dollars", "created"};
    private static final Map<String, String> ORDERS = orders();
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformMonths months;

    /** Sorted by one of the columns. */
    public Page<PlatformAgencyRow> page(PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", a.id";
        Page<Object[]> found = Listing.of(entities, request, "from Agency a where a.standing.state <> io.parley.shared.tenancy.PlaceState.DELETED", LIKE)
                .with("month", months.month()).page(ROWS, Object[].class, order, "a");
        Map<UUID, MonthUse> used = months.agencies(found.items().stream().map(r -> (UUID) r[0]).toList());
        return found.map(r -> row(r, used));
    }

    private static Map<String, String> orders() {
        var orders = new HashMap<>(PlatformMonths.ordersOfAgencies());
        orders.putAll(Map.of("name", "lower(a.name)", "address", "a.slug", "brands", "brands", "members", "members", "created", "a.createdAt"));
        return orders;
    }

    private static PlatformAgencyRow row(Object[] of, Map<UUID, MonthUse> used) {
        return new PlatformAgencyRow((UUID) of[0], (String) of[1], (String) of[2], of[3] != null, (Instant) of[4],
                ((Number) of[5]).longValue(), ((Number) of[6]).longValue(), used.get(of[0]));
    }
}
