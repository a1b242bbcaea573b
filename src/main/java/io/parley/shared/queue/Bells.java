package io.parley.shared.queue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;

/** The bells of both queues, rung once what they announce is committed. */
@ApplicationScoped
class Bells {

    @Resource
    private TransactionSynchronizationRegistry registry;
    @Inject
    private Clock clock;
    private Bell inbox;
    private Bell outbox;

    @PostConstruct
    void hang() {
        inbox = new Bell(clock);
        outbox = new Bell(clock);
    }

    Bell inbox() {
        return inbox;
    }

    Bell outbox() {
        return outbox;
    }

    void afterCommit(Bell bell, Instant due) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    bell.ring(due);
                }
            }
        });
    }
}
