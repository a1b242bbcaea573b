package io.parley.tenant;

import java.time.Instant;
import java.util.UUID;

/** An agency in the platform's list; organized once the identity provider knows it. */
public record PlatformAgencyRow(UUID id, String name, String slug, boolean organized, Instant createdAt, long brands, long members, MonthUse used) {

    public String href() {
        return "/admin/agencies/" + id;
    }
}
