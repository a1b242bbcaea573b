package io.parley.link;

import io.parley.shared.tenancy.Unproxied;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The group commit (rule L8): no timer, one writer, which commits whatever gathered while it committed the last time. A full queue makes
 * its callers wait; nothing is left out.
 */
@Unproxied
class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());
    private static final int QUEUE = 20_000;
    private static final int BATCH = 2_000;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private LedgerStore store;
    private volatile boolean open = true;
    private Thread writer;

    @PostConstruct
    void start() {
        writer = threads.newThread(this::work);
        writer.setName("parley-ledger");
        writer.start();
    }

    /** @param then runs on the writer's thread once the entry is durable, or once everything that could make it so has failed; must be quick */
    void record(LedgerEntry entry, Runnable then) {
        try {
            queue.put(new Waiting(entry, then));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            store.keep(List.of(entry));
            then.run();
        }
    }

    @PreDestroy
    void stop() {
        open = false;
        try {
            writer.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        var batch = new ArrayList<Waiting>(BATCH);
        while (open || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    commit(batch);
                }
            } catch (InterruptedException e) {
                open = false;
            }
            batch.clear();
        }
    }

    /** There is one writer: nothing that goes wrong with one batch or one answer may end it. */
    private void commit(List<Waiting> batch) {
        try {
            store.keep(batch.stream().map(Waiting::entry).toList());
        } catch (RuntimeException e) {
            store.lost("writer-failed", batch.size(), e);
        }
        batch.forEach(Ledger::answer);
    }

    private static void answer(Waiting waiting) {
        try {
            waiting.then().run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ledger answer-failed: the entry is kept, whoever waited for it is gone", e);
        }
    }

    private record Waiting(LedgerEntry entry, Runnable then) {
    }
}
