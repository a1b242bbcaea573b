package io.parley.shared.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells PostgreSQL the brand on each acquisition. Reads acquire a connection without any begin event, so this is the one place
 * that sees every statement. The setting ends with the transaction; outside of one it is gone at once and the policies throw.
 */
final class TenantConnector implements Connector {

    private static final String SET = "select set_config('parley.brand', ?, true)";
    private final Connector delegate;

    TenantConnector(Connector delegate) {
        this.delegate = delegate;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        Connection connection = delegate.connect(properties, session);
        UUID brand = Current.brandOrNull();
        if (brand != null) {
            tell(connection, brand);
        }
        return connection;
    }

    private static void tell(Connection connection, UUID brand) {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, brand.toString());
            statement.execute();
        } catch (SQLException e) {
            close(connection, e);
            throw DatabaseException.sqlException(e);
        }
    }

    private static void close(Connection connection, SQLException cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public Object clone() {
        return new TenantConnector(delegate);
    }

    @Override
    public String getConnectionDetails() {
        return delegate.getConnectionDetails();
    }

    @Override
    public void toString(PrintWriter writer) {
        delegate.toString(writer);
    }
}
