package io.parley.shared.tenancy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the database to this war's version before anything else runs; without it the war does not start. */
@ApplicationScoped
class Migrations {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;

    void migrate(@Observes @Priority(1) Startup event) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader()).dataSource(owner).locations("classpath:db")
                .failOnMissingLocations(true).load();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        if (current == null || flyway.info().pending().length > 0) {
            throw new IllegalStateException("the database was not migrated");
        }
        LOG.log(Level.INFO, "database at version {0}", current.getVersion());
    }
}
