package io.parley.shared.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as EclipseLink knows it, but a null UUID is no text: the driver would refuse it for a uuid column. */
public class UuidPlatform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> type) {
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }
}
