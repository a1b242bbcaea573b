package io.parley.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** At most so many log-ins of a node wait for the provider at once, so that one that hangs takes no more threads (rule ID5). */
@ApplicationScoped
class LogInPlaces {

    static final int MOST = 32;
    private final Semaphore free = new Semaphore(MOST);

    /** What asks the provider. */
    interface Question<T> {

        T ask() throws LogInRefused;
    }

    <T> T within(Question<T> question) throws LogInRefused {
        if (!free.tryAcquire()) {
            throw new LogInRefused(LogInFailure.TOO_MANY_WAITING, MOST + " wait already");
        }
        try {
            return question.ask();
        } finally {
            free.release();
        }
    }
}
