package io.parley.tenant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A brand in the platform's lists; openedAt is null until people may enter it. */
public record PlatformBrandRow(UUID id, String name, String slug, UUID agency, String agencyName, List<String> languages,
                               String timeZone, Instant openedAt, Instant createdAt) {

    public String agencyHref() {
        return "/admin/agencies/" + agency;
    }
}
