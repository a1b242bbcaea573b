package io.parley.dev;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the launcher's own. The driver is named, since DriverManager forgets it from one goal to the next. */
final class Jdbc {

    private Jdbc() {
    }

    static Connection superuser(Home home, Secrets secrets, String database) throws SQLException {
        return connect(home, database, "postgres", secrets.get("db.superuser"));
    }

    static Connection owner(Home home, Secrets secrets) throws SQLException {
        return connect(home, "parley", "parley_owner", secrets.get("db.owner"));
    }

    static Connection app(Home home, Secrets secrets) throws SQLException {
        return connect(home, "parley", "parley_app", secrets.get("db.app"));
    }

    private static Connection connect(Home home, String database, String user, String password) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {home.at().postgres()});
        source.setDatabaseName(database);
        source.setApplicationName("parley-launcher");
        return source.getConnection(user, password);
    }
}
