package io.parley.tenant;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All brands, as the platform's admins see them: their own rows, never what they own. */
@PlatformUseCase
@ApplicationScoped
public class PlatformBrands {

    private static final String ROWS = "select b.id, b.name, b.slug, a.id, a.name, b.languages, b.timeZone, b.openedAt, b.createdAt, "
            + "b.standing.state, a.standing.state ";
    private static final String FROM = "from Brand b join Agency a on a.id = b.agencyId where b.standing.state in :states";
    private static final String LIKE = "and (lower(b.name) like :like escape '\\' or b.slug like :like escape '\\' or lower(a.name) like :like escape '\\')";
    static final String[] COLUMNS = {"name", "address", "agency", "conversations", "messages", "clicks", "dollars", "created"};
    private static final Map<String, String> ORDERS = orders();
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformMonths months;

    /** Sorted by one of the columns; the query looks into the agency's name too, and "state:archived" in it asks for a state. */
    public Page<PlatformBrandRow> page(PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", b.id";
        var asked = StateQuery.of(request);
        var found = Listing.of(entities, asked.rest(), FROM, LIKE).with("states", asked.states()).with("month", months.month())
                .page(ROWS, Object[].class, order, "b");
        Map<UUID, MonthUse> used = months.brands(found.items().stream().map(r -> (UUID) r[0]).toList());
        return new Page<>(found.items(), found.total(), request).map(r -> row(r, used));
    }

    private static Map<String, String> orders() {
        var orders = new HashMap<>(PlatformMonths.ordersOfBrands());
        orders.putAll(Map.of("name", "lower(b.name)", "address", "b.slug", "agency", "lower(a.name)", "created", "b.createdAt"));
        return orders;
    }

    private static PlatformBrandRow row(Object[] of, Map<UUID, MonthUse> used) {
        return new PlatformBrandRow((UUID) of[0], (String) of[1], (String) of[2], (UUID) of[3], (String) of[4],
                List.of(((String) of[5]).split(",")), (String) of[6], (Instant) of[7], (Instant) of[8],
                of[10] == PlaceState.ACTIVE ? (PlaceState) of[9] : (PlaceState) of[10], used.get(of[0]));
    }
}
