package io.parley.shared.tenancy;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached (or is just going down) from a statement of ours that it refused. */
public final class DatabaseAway {

    private DatabaseAway() {
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
