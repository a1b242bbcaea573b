package io.parley.shared.queue;

import jakarta.annotation.Priority;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The threads that work on both queues, from the war's start to its end. */
@ApplicationScoped
class Workers {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final long PATIENCE = 15_000;

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private Bells bells;
    @Inject
    private InboxWork inbox;
    @Inject
    private OutboxWork outbox;
    @Inject
    @ConfigProperty(name = "parley.queue.inbox.workers", defaultValue = "4")
    private int inboxWorkers;
    @Inject
    @ConfigProperty(name = "parley.queue.outbox.workers", defaultValue = "8")
    private int outboxWorkers;
    private final List<Thread> running = new ArrayList<>();
    private volatile boolean ending;

    void start(@Observes @Priority(5_000) Startup event) {
        start("parley-inbox-", inboxWorkers, bells.inbox(), inbox::next);
        start("parley-outbox-", outboxWorkers, bells.outbox(), outbox::next);
    }

    void end(@Observes Shutdown event) {
        end();
    }

    /** What is under way is finished; what is not begins again on the next start. */
    @PreDestroy
    synchronized void end() {
        ending = true;
        bells.inbox().open();
        bells.outbox().open();
        long until = System.nanoTime() + PATIENCE * 1_000_000;
        running.forEach(t -> join(t, (until - System.nanoTime()) / 1_000_000));
        running.clear();
    }

    /** The first of them polls often, the others mostly wait to be woken. */
    private void start(String name, int number, Bell bell, Worker.Work work) {
        for (int i = 0; i < number; i++) {
            Thread thread = threads.newThread(new Worker(bell, i == 0 ? POLL : REST, work, () -> ending));
            thread.setName(name + i);
            thread.start();
            running.add(thread);
        }
    }

    private static void join(Thread thread, long longest) {
        try {
            thread.join(Math.max(1, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
