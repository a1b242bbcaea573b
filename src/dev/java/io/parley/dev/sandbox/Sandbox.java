package io.parley.dev.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** X on one machine: its APIs, its webhooks, and a phone. */
public final class Sandbox implements Closeable {

    private static final int THREADS = 64;
    private static final int SECONDS_UNTIL_NEXT_TRY = 5;
    private static final int SECONDS_BETWEEN_CHECKS = 3600;

    static {
        // Read once by the JDK's server: small answers without waiting for more, connections kept as long as clients keep them.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.idleInterval", "1800");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final Place place;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Threads.named("http"));
    private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(Threads.named("check"));
    private final Webhook webhook;
    private final Journal journal;
    private final Deliveries deliveries;
    private final LinkFetches fetches;
    private final Routes routes = new Routes();
    private HttpServer server;

    Sandbox(Place place, Clock clock) throws IOException {
        this.place = place;
        journal = new Journal(place.journal());
        var faults = new Faults();
        webhook = new Webhook(new WebhookSignatures(place, faults));
        var world = new World(journal);
        var attempts = new Attempts(webhook, place, faults);
        deliveries = new Deliveries(attempts, new Envelopes(world), faults);
        fetches = new LinkFetches(place, faults);
        var stats = new Stats();
        var mail = new Mail(world, deliveries, fetches, clock);
        var gate = new Gatekeeper(place, world, faults, clock);
        var allowances = new Allowances(faults, clock);
        var posts = new PostApi(world, gate, fetches, clock);
        new MessageApi(world, mail, gate, faults, allowances, stats, clock).routes(routes);
        new WelcomeApi(world, gate, allowances, fetches, clock).routes(routes);
        new CardApi(world, gate, clock).routes(routes);
        posts.routes(routes);
        new HookApi(world, place, webhook, clock).routes(routes);
        new Control(world, mail, faults, allowances, stats, deliveries, attempts, fetches, place, clock).routes(routes);
        new OtherEvents(world, attempts, clock).routes(routes);
        new Ledger(world, stats, deliveries, attempts, fetches, webhook).routes(routes);
        var screens = new Screens(world);
        new PhoneTalks(world, screens, mail, clock).routes(routes);
        new Phone(world, screens, posts).routes(routes);
    }

    /** @param webhook Parley's address for events @param journal the file that keeps what happened; ends with {@code close} */
    public static Closeable open(int port, String webhook, String consumerKey, String consumerSecret, String clientSecret, Path journal)
            throws IOException, InterruptedException {
        var sandbox = new Sandbox(new Place(port, webhook, consumerKey, consumerSecret, clientSecret, journal), Clock.systemUTC());
        sandbox.start();
        return sandbox;
    }

    /** The JDK's server takes over whether the thread that starts it is a daemon: nobody shall wait for its end. */
    void start() throws IOException, InterruptedException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), place.port()), 1024);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        var starter = Threads.named("start").newThread(server::start);
        starter.start();
        starter.join();
        checks.execute(this::check);
    }

    /** The port it listens on: the wanted one, or a free one when that was 0. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.stop(0);
        }
        checks.shutdownNow();
        deliveries.close();
        fetches.close();
        threads.shutdownNow();
        journal.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try {
            routes.answer(Call.of(exchange)).send(exchange);
        } catch (IOException gone) {
            return;
        } catch (Exception ours) {
            Reply.json(500, Json.object("mistake", ours.toString())).send(exchange);
        } finally {
            exchange.close();
        }
    }

    private void check() {
        boolean valid = webhook.check(place.webhook()).valid();
        checks.schedule(this::check, valid ? SECONDS_BETWEEN_CHECKS : SECONDS_UNTIL_NEXT_TRY, TimeUnit.SECONDS);
    }
}
