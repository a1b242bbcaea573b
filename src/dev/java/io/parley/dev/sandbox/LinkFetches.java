package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Looks at the links of what was accepted, as X does. Only at this machine's: a sandbox calls no stranger. */
final class LinkFetches implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|[\\w.-]+\\.localhost");
    private static final List<String> BROWSERS = List.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
            "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(3, Threads.named("fetch"));
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger pending = new AtomicInteger();
    private final Place place;
    private final Faults faults;

    LinkFetches(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    void lookAt(String text, JsonNode ctas) {
        if (faults.fetches()) {
            links(text, ctas).stream().filter(this::isFetched).forEach(link -> {
                pending.incrementAndGet();
                threads.execute(() -> fetch(URI.create(link)));
            });
        }
    }

    ObjectNode counts() {
        return Json.object("made", made.get(), "pending", pending.get());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Set<String> links(String text, JsonNode ctas) {
        var links = new LinkedHashSet<String>();
        LINK.matcher(text).results().forEach(found -> links.add(found.group()));
        ctas.forEach(cta -> links.add(cta.path("url").asText()));
        return links;
    }

    private boolean isFetched(String link) {
        try {
            URI uri = URI.create(link);
            return uri.getHost() != null && HERE.matcher(uri.getHost()).matches() && uri.getPort() != place.port();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void fetch(URI link) {
        try {
            ask(HttpRequest.newBuilder(link).GET(), "Twitterbot/1.0");
            for (String browser : BROWSERS) {
                ask(HttpRequest.newBuilder(link).method("HEAD", HttpRequest.BodyPublishers.noBody()), browser);
            }
        } finally {
            pending.decrementAndGet();
        }
    }

    private void ask(HttpRequest.Builder request, String agent) {
        try {
            client.send(request.timeout(PATIENCE).header("User-Agent", agent).build(), HttpResponse.BodyHandlers.discarding());
            made.incrementAndGet();
        } catch (IOException away) {
            made.incrementAndGet();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
