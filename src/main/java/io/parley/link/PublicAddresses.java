package io.parley.link;

import io.parley.shared.tenancy.DatabaseAway;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The directory of public codes: all of it stands in the process (some 400 bytes a code), so that what is not there is known without
 * asking. A change table feeds it every second, and it goes on answering while the database is away (rule L2).
 */
@ApplicationScoped
public class PublicAddresses {

    private static final System.Logger LOG = System.getLogger(PublicAddresses.class.getName());
    private final Map<PublicAddress.Kind, Map<String, PublicAddress>> known = Map.of(
            PublicAddress.Kind.LINK, new ConcurrentHashMap<>(), PublicAddress.Kind.PAGE, new ConcurrentHashMap<>());
    @Inject
    private AddressChanges changes;
    @Inject
    private AddressBook book;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private ScheduledFuture<?> feed;
    private long upTo;

    /** Never enters a brand and never waits. Empty: nobody has that code. */
    public Optional<PublicAddress> find(PublicAddress.Kind kind, String code) {
        return Optional.ofNullable(known.get(kind).get(code));
    }

    /**
     * Joins the caller's transaction; this node knows when it is committed, every other within two seconds.
     *
     * @throws IllegalStateException when the code stands for something else already
     */
    public void put(PublicAddress address) {
        book.put(address);
    }

    void start(@Observes Startup event) {
        DatabaseAway.waitFor("public-addresses", this::read);   // without its codes a node would answer 404
        feed = scheduler.scheduleWithFixedDelay(this::readOn, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (feed != null) {
            feed.cancel(false);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicAddress address) {
        keep(address);
    }

    private void readOn() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "public-addresses database-away: {0}; known codes go on", e.getMessage());
        }
    }

    /** A database that counts from further back was restored: then all of it is read again. */
    private void read() {
        long horizon = changes.horizon();
        changes.since(horizon < upTo ? 0 : upTo).forEach(this::keep);
        upTo = horizon;
    }

    private void keep(PublicAddress address) {
        known.get(address.kind()).put(address.code(), address);
    }
}
