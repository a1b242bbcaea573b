package io.parley.link;

import io.parley.shared.tenancy.DatabaseAway;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reads the directory of public codes at start, and each second what has changed in it since (rule L2). */
@ApplicationScoped
class AddressFeed {

    private static final System.Logger LOG = System.getLogger(AddressFeed.class.getName());
    @Inject
    private AddressChanges changes;
    @Inject
    private PublicAddresses addresses;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private ScheduledFuture<?> feed;
    private long upTo;

    void start(@Observes Startup event) {
        long begun = System.nanoTime();
        DatabaseAway.waitFor("public-addresses", this::read);   // without its codes a node would answer 404
        LOG.log(Level.INFO, "public-addresses: {0} codes, {1} MB outside the heap, read in {2} ms", addresses.known().size(),
                addresses.known().bytes() >> 20, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        feed = scheduler.scheduleWithFixedDelay(this::readOn, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (feed != null) {
            feed.cancel(false);
        }
    }

    private void readOn() {
        try {
            read();
        } catch (RuntimeException e) {
            String reason = DatabaseAway.isIn(e) ? "database-away" : "feed-failed";
            LOG.log(Level.WARNING, "public-addresses {0}: {1}; known codes go on", reason, e.getMessage());
        }
    }

    private void read() {
        try {
            readChanges();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** A database that counts from further back was restored: then all of it is read again. */
    private void readChanges() throws SQLException {
        KnownAddresses known = addresses.known();
        known.beginFeed();
        long horizon = changes.horizon();
        AddressChanges.Page page = changes.after(AddressChanges.Position.before(horizon < upTo ? 0 : upTo));
        page.addresses().forEach(known::feed);
        while (!page.isLast()) {
            page = changes.after(page.last());
            page.addresses().forEach(known::feed);
        }
        upTo = horizon;
    }
}
