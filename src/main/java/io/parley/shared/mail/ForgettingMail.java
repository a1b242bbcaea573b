package io.parley.shared.mail;

import io.parley.shared.chores.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what mail said and, later, that there was any (rule ML2). */
@ApplicationScoped
class ForgettingMail implements Chore {

    @Inject
    private Outgoing outgoing;

    @Override
    public String name() {
        return "mail-forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        outgoing.forget();
    }
}
