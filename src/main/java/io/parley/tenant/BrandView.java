package io.parley.tenant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A brand as pages and other rooms see it. */
public record BrandView(UUID id, UUID agencyId, String slug, String name, List<String> languages, String timeZone, String accent,
                        boolean opened, Instant createdAt, int version) {

    public String href() {
        return "/b/" + slug;
    }
}
