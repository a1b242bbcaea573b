package io.parley.usage;

import io.parley.shared.tenancy.Limit;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A package, and how many agencies have it. */
public record PackageView(UUID id, String name, Map<Limit, Long> limits, Instant createdAt, int version, long agencies) {

    public String href() {
        return "/admin/packages/" + id;
    }

    /** As it is read; null where nothing is limited. */
    public String shown(String limit) {
        Long most = limits.get(Limit.valueOf(limit));
        return most == null ? null : limit.equals("DOLLARS") ? Used.dollars(most) : String.format(java.util.Locale.ROOT, "%,d", most);
    }

    Object raw(Limit limit) {
        Long most = limits.get(limit);
        return most == null || limit != Limit.DOLLARS ? most : Used.exact(most);
    }
}
