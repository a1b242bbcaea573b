package io.parley.usage;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Limit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What packages allow (rules US6 to US8). A refusal ends the transaction it stands in, so it is noted in another. */
@ApplicationScoped
class PackageAllowances implements Allowances {

    @Inject
    private BrandHoldings inside;
    @Inject
    private PlatformHoldings outside;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Override
    public void check(Limit limit, UUID place) {
        Held held = switch (limit) {
            case MEMBERS -> outside.members(place);
            case BRANDS -> outside.brands(place);
            default -> inside.of(limit);
        };
        if (held.full()) {
            executor.execute(() -> outside.refused(limit, place));
            throw new Refused("", "usage.refused." + limit.field(), held.most());
        }
    }

    @Override
    public void refused(Set<String> limits) {
        String first = Stream.of(Limit.values()).map(Limit::field).filter(limits::contains).findFirst().orElse("conversations");
        inside.refused(first, "CONVERSATION");
    }
}
