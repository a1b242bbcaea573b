package io.parley.tenant;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
    private static final Map<String, String> ORDERS = Map.of("name", "lower(a.name)", "address", "a.slug", "brands", "brands",
            "members", "members", "created", "a.createdAt");
    @PersistenceContext
    private EntityManager entities;

    /** Sorted by name, address, brands, members or created. */
    public Page<PlatformAgencyRow> page(PageRequest request) {
        String order = ORDERS.get(request.sort()) + (request.descending() ? " desc" : "") + ", a.id";
        return Listing.of(entities, request, "from Agency a where a.standing.state <> io.parley.shared.tenancy.PlaceState.DELETED", LIKE).page(ROWS, Object[].class, order, "a").map(PlatformAgencies::row);
    }

    private static PlatformAgencyRow row(Object[] of) {
        return new PlatformAgencyRow((UUID) of[0], (String) of[1], (String) of[2], of[3] != null, (Instant) of[4],
                ((Number) of[5]).longValue(), ((Number) of[6]).longValue());
    }
}
