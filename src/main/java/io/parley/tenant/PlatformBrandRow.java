package io.parley.tenant;

import io.parley.shared.tenancy.PlaceState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A brand in the platform's lists; openedAt is null until people may enter it. */
public record PlatformBrandRow(UUID id, String name, String slug, UUID agency, String agencyName, List<String> languages,
                               String timeZone, Instant openedAt, Instant createdAt, PlaceState state, MonthUse used) {

    public String href() {
        return "/admin/brands/" + id;
    }

    public String agencyHref() {
        return "/admin/agencies/" + agency;
    }
}
