package io.parley.lifecycle;

import io.parley.shared.chores.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells the identity provider again what it did not take; as long as it does not, the run fails and is named where the platform's health is (rule LC10). */
@ApplicationScoped
class PartingChore implements Chore {

    @Inject
    private Parting parting;

    @Override
    public String name() {
        return "parting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        parting.sayAll().ifPresent(e -> {
            throw e;
        });
    }
}
