package io.parley.link;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Keeps entries: in the database, else on the local disk until the database is back (rule L9), else nowhere but in a metric. */
@ApplicationScoped
class LedgerStore {

    private static final System.Logger LOG = System.getLogger(LedgerStore.class.getName());
    @Inject
    @ConfigProperty(name = "PARLEY_SPOOL")
    private String directory;
    @Inject
    private LedgerRows rows;
    @Inject
    private MetricRegistry metrics;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private Spool spool;
    private ScheduledFuture<?> replay;
    private volatile boolean away;

    @PostConstruct
    void open() {
        try {
            spool = new Spool(Path.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_SPOOL cannot be written: " + directory, e);
        }
        replay = scheduler.scheduleWithFixedDelay(this::replay, 1, 1, TimeUnit.SECONDS);
        metrics.gauge("parley_ledger_database_away", () -> away ? 1 : 0);
    }

    /** What an earlier process left on the disk does not wait for the first click. */
    void start(@Observes Startup event) {
        LOG.log(Level.INFO, "ledger spool at {0}", directory);
    }

    @PreDestroy
    void close() {
        replay.cancel(false);
    }

    void keep(List<LedgerEntry> entries) {
        entries.stream().collect(Collectors.groupingBy(LedgerEntry::kind)).forEach(this::keep);
    }

    private void keep(LedgerEntry.Kind kind, List<LedgerEntry> entries) {
        if (away || !stored(kind, entries)) {
            spool(entries);
        }
    }

    private boolean stored(LedgerEntry.Kind kind, List<LedgerEntry> entries) {
        try {
            insert(kind, entries);
            return true;
        } catch (SQLException e) {
            away = true;
            LOG.log(Level.WARNING, "ledger database-away: {0}; clicks and views go to the spool", e.getMessage());
            return false;
        }
    }

    /** Entries the database will never take are looked for by halves, so that one of them does not keep the others out. */
    private void insert(LedgerEntry.Kind kind, List<LedgerEntry> entries) throws SQLException {
        try {
            rows.insert(kind, entries);
        } catch (SQLException e) {
            if (!isTheirFault(e)) {
                throw e;
            }
            if (entries.size() == 1) {
                refuse(entries.get(0), e);
            } else {
                insert(kind, entries.subList(0, entries.size() / 2));
                insert(kind, entries.subList(entries.size() / 2, entries.size()));
            }
        }
    }

    /** Data exception, or a constraint of the table's. */
    private static boolean isTheirFault(SQLException e) {
        return e.getSQLState() != null && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
    }

    private void refuse(LedgerEntry entry, SQLException reason) {
        lost("entry-refused", 1, reason);
        try {
            spool.refuse(entry);
        } catch (IOException e) {
            lost("spool-broken", 1, e);
        }
    }

    private void spool(List<LedgerEntry> entries) {
        try {
            spool.append(entries);
            metrics.counter("parley_ledger_spooled_total").inc(entries.size());
        } catch (IOException e) {
            lost("spool-broken", entries.size(), e);
        }
    }

    void lost(String reason, int entries, Exception why) {
        metrics.counter("parley_ledger_unrecorded_total").inc(entries);
        LOG.log(Level.ERROR, "ledger " + reason + ": " + entries + " not recorded", why);
    }

    /** Each second: what is spooled goes into the database, with the ids it was answered with. */
    private void replay() {
        try {
            if (away || !spool.isEmpty()) {
                rows.ping();
                for (Path ready : spool.ready()) {
                    spool.replay(ready, this::insertAll);
                }
                away = false;
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "ledger replay-failed: {0}; tried again in a second", e.getMessage());
        }
    }

    private void insertAll(List<LedgerEntry> entries) throws SQLException {
        for (var kind : entries.stream().collect(Collectors.groupingBy(LedgerEntry::kind)).entrySet()) {
            insert(kind.getKey(), kind.getValue());
        }
    }
}
