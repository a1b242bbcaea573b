package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Work found across brands: claimed by JDBC, then done inside its brand, both in one transaction (design.md 5, parley_claimer). */
@ApplicationScoped
public class ClaimedWork {

    @Inject
    private OneTransaction transaction;

    /** What a claim function returned. */
    public record Claimed(UUID brand, UUID item) {
    }

    /** @param work must not be called while a transaction is active; what it throws rolls the claim back too */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> run(Callable<Optional<Claimed>> claim, Function<Claimed, T> work) throws Exception {
        return (Optional<T>) transaction.run(null, () -> claim.call().map(c -> inside(c, work)));
    }

    private <T> T inside(Claimed claimed, Function<Claimed, T> work) {
        transaction.enter(claimed.brand());
        return Current.inBrand(claimed.brand(), () -> work.apply(claimed));
    }
}
