package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Brings events to Parley. On a good day each conversation has one lane and keeps its order; shuffled, any lane takes any body.
 * A body is tried until it is taken: for long when nobody is there, eight times when it is refused.
 */
final class Deliveries implements AutoCloseable {

    private static final int LANES = 64;
    private static final int USUAL = 16;

    private final List<ExecutorService> lanes = IntStream.range(0, LANES).mapToObj(i -> Executors.newSingleThreadExecutor(Threads.named("delivery"))).toList();
    private final List<Message> held = new ArrayList<>();
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();
    private final Attempts attempts;
    private final Envelopes envelopes;
    private final Faults faults;

    Deliveries(Attempts attempts, Envelopes envelopes, Faults faults) {
        this.attempts = attempts;
        this.envelopes = envelopes;
        this.faults = faults;
    }

    void offer(Message message) {
        synchronized (held) {
            if (faults.at("deliver").path("hold").asBoolean()) {
                held.add(message);
                return;
            }
        }
        plan(List.of(message));
    }

    /** Lets go of all that was held. @return how many events */
    int release() {
        List<Message> now;
        synchronized (held) {
            now = List.copyOf(held);
            held.clear();
        }
        plan(now);
        return now.size();
    }

    int pending() {
        return pending.get();
    }

    int held() {
        synchronized (held) {
            return held.size();
        }
    }

    void forget() {
        synchronized (held) {
            held.clear();
        }
        attempts.forget();
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdownNow);
    }

    private void plan(List<Message> messages) {
        JsonNode how = faults.at("deliver");
        var copies = new ArrayList<Message>();
        messages.forEach(m -> copies.addAll(Collections.nCopies(faults.upTo(how.path("duplicates").asInt(1)), m)));
        if (how.path("shuffle").asBoolean()) {
            Collections.shuffle(copies, faults.random());
        }
        for (List<Message> together : batches(copies, how.path("batch").asInt(1))) {
            bodies(together, how.path("envelope").asText()).forEach(body -> submit(together.get(0), body, how));
        }
    }

    /** Neighbours of one account travel together. */
    private static List<List<Message>> batches(List<Message> messages, int most) {
        var batches = new ArrayList<List<Message>>();
        for (Message message : messages) {
            var last = batches.isEmpty() ? null : batches.get(batches.size() - 1);
            if (last != null && last.size() < most && last.get(0).account().equals(message.account())) {
                last.add(message);
            } else {
                batches.add(new ArrayList<>(List.of(message)));
            }
        }
        return batches;
    }

    private List<String> bodies(List<Message> messages, String envelope) {
        boolean activity = envelope.equals("xaa") || envelope.isEmpty() && turn.getAndIncrement() % 2 == 1;
        var bodies = new ArrayList<String>();
        if (!activity || envelope.equals("both")) {
            bodies.add(envelopes.accountActivity(messages));
        }
        if (activity || envelope.equals("both")) {
            messages.forEach(m -> bodies.add(envelopes.xActivity(m, faults.random().nextLong())));
        }
        return bodies;
    }

    private void submit(Message message, String body, JsonNode how) {
        int parallel = Math.max(1, Math.min(LANES, how.path("parallel").asInt(USUAL)));
        int lane = how.path("shuffle").asBoolean() ? turn.getAndIncrement() : message.conversation().hashCode();
        pending.incrementAndGet();
        lanes.get(Math.floorMod(lane, parallel)).execute(() -> {
            try {
                attempts.untilTaken(body);
            } finally {
                pending.decrementAndGet();
            }
        });
    }
}
