package io.parley.shared.tenancy;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Tells a database that cannot be reached (or is just going down) from a statement of ours that it refused. */
public final class DatabaseAway {

    private static final System.Logger LOG = System.getLogger(DatabaseAway.class.getName());
    private static final int PATIENCE = 20;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private DatabaseAway() {
    }

    /** Does what a node cannot start without; a database that comes back just now is waited for, ten seconds at most. */
    public static void waitFor(String what, Runnable work) {
        for (int left = PATIENCE; ; left--) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (left == 0 || !isIn(e)) {
                    throw e;
                }
                LOG.log(System.Logger.Level.WARNING, "{0} database-away at start: {1}; asked again", what, e.getMessage());
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    public static boolean isIn(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && isAway(e)) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE: 08 connection, 57P operator intervention, 53300 no more connections, 55000 takes none at present. */
    private static boolean isAway(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException || e instanceof SQLRecoverableException
                || state.startsWith("08") || state.startsWith("57P") || state.equals("53300") || state.equals("55000");
    }
}
