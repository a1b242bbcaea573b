package io.parley.link;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Makes a month's partition of each ledger before the month begins (rule L11); what comes too early for one goes into the default. */
@ApplicationScoped
class Partitions {

    private static final System.Logger LOG = System.getLogger(Partitions.class.getName());
    private static final int AHEAD = 2;
    private static final String MAKE = "do $$ begin perform pg_advisory_xact_lock(7301005); set local lock_timeout = '3s'; "
            + "if to_regclass('%1$s') is null then create table %1$s partition of %2$s for values from ('%3$s') to ('%4$s'); end if; end $$";
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    @Inject
    private Clock clock;
    private ScheduledFuture<?> daily;

    void start(@Observes Startup event) {
        daily = scheduler.scheduleAtFixedRate(this::make, 0, 1, TimeUnit.DAYS);
    }

    @PreDestroy
    void stop() {
        if (daily != null) {
            daily.cancel(false);
        }
    }

    private void make() {
        YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        for (var kind : LedgerEntry.Kind.values()) {
            for (int month = 0; month <= AHEAD; month++) {
                make(kind.table(), now.plusMonths(month));
            }
        }
    }

    private void make(String table, YearMonth month) {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql(table, month));
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "partition-missing {0} {1}: {2}; its rows go into the default", table, month, e.getMessage());
        }
    }

    static String sql(String table, YearMonth month) {
        return String.format(MAKE, table + "_" + month.format(DateTimeFormatter.ofPattern("uuuuMM")), table, bound(month), bound(month.plusMonths(1)));
    }

    /** The least UUIDv7 of the month. */
    static UUID bound(YearMonth month) {
        return new UUID(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 16, 0);
    }
}
