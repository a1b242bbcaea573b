package io.parley.tenant;

import io.parley.shared.tenancy.PlaceState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A brand as pages and other rooms see it. */
public record BrandView(UUID id, UUID agencyId, String slug, String name, List<String> languages, String timeZone, String accent,
                        boolean opened, Instant createdAt,
                        PlaceState state, String reason, Instant since, int version) {

    public String href() {
        return "/b/" + slug;
    }

    public Map<String, ?> fields() {
        return Map.of("name", name, "slug", slug, "languages", String.join(",", languages), "timeZone", timeZone, "accent", accent);
    }
}
