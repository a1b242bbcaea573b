package io.parley.link;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Running;
import io.parley.fixtures.Until;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** People who open one link again and again until they are told to stop; it remembers the click each of them was answered with. */
final class Taps implements AutoCloseable {

    static final int PEOPLE = 16;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<Thread> people = new ArrayList<>();
    private final HttpRequest request;
    private volatile boolean open = true;

    private Taps(HttpRequest request) {
        this.request = request;
        for (int i = 0; i < PEOPLE; i++) {
            var person = new Thread(this::tap, "tap-" + i);
            person.start();
            people.add(person);
        }
    }

    /** @param node sends each request where this says */
    static Taps on(OpenLink link, UnaryOperator<HttpRequest> node) {
        return new Taps(node.apply(HttpRequest.newBuilder(link.request("GET", null, OpenLink.BROWSER), (n, v) -> true)
                .timeout(Until.LONGEST).build()));
    }

    /** Ids of clicks whose redirect arrived. */
    Set<String> answered() {
        return new HashSet<>(answered);
    }

    int count() {
        return answered.size();
    }

    /** Requests that got no redirect. */
    int failed() {
        return failed.get();
    }

    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        for (Thread person : people) {
            person.join();
        }
    }

    private void tap() {
        while (open) {
            long start = System.nanoTime();
            try {
                var response = client.send(request, HttpResponse.BodyHandlers.discarding());
                String to = response.headers().firstValue("Location").orElse("");
                if (response.statusCode() == 302 && to.startsWith(Running.open() + "/p/")) {
                    answered.add(to.substring(to.indexOf("v=") + 2));
                    slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
                } else {
                    failed.incrementAndGet();
                }
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
