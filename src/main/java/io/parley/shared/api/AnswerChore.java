package io.parley.shared.api;

import io.parley.shared.chores.Chore;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets, brand by brand, the answers that were kept for a day (rule AP6). */
@ApplicationScoped
class AnswerChore implements Chore {

    @Inject
    private KeyDirectory directory;
    @Inject
    private Once once;

    @Override
    public String name() {
        return "api-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        directory.brands().forEach(brand -> Current.inBrand(brand, () -> {
            once.forget();
            return null;
        }));
    }
}
