package io.parley.shared.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Two brands by plain JDBC, and the policies taken away for the length of a piece of code. */
@ApplicationScoped
public class TrialRows {

    /** What PostgreSQL says of an unset brand: on a fresh connection, or on one where a brand was set before. */
    static final String UNSET = "(?s).*(unrecognized configuration parameter \"parley.brand\"|invalid input syntax for type uuid: \"\").*";
    private static final String AGENCY = "insert into agency (id, slug, name, accent, created_at, version) values (?, ?, 'Trial', '#0b6b5d', now(), 1)";
    private static final String BRAND = "insert into brand (id, agency_id, slug, name, languages, time_zone, accent, opened_at, created_at, version) "
            + "values (?, ?, ?, 'Trial', 'en', 'UTC', '#0b6b5d', now(), now(), 1)";
    private static final String CAMPAIGN = "insert into campaign (brand_id, id, name, always_on, created_at, version) values (?, ?, ?, true, now(), 1)";
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;
    @Resource(lookup = "jdbc/parley")
    private DataSource app;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService workers;

    ManagedExecutorService workers() {
        return workers;
    }

    TrialBrands.Two two() throws Exception {
        UUID agency = UUID.randomUUID();
        transaction.begin();
        try (Connection connection = app.getConnection()) {
            run(connection, AGENCY, agency, slug(agency));
        }
        transaction.commit();
        return new TrialBrands.Two(brand(agency, "one"), brand(agency, "other"));
    }

    /** A second policy that lets every row through: what a careless migration could do. */
    <T> T withoutPolicies(java.util.concurrent.Callable<T> work) throws Exception {
        asOwner("create policy careless on campaign using (true)");
        try {
            return work.call();
        } finally {
            asOwner("drop policy careless on campaign");
        }
    }

    private UUID brand(UUID agency, String name) throws Exception {
        UUID brand = UUID.randomUUID();
        transaction.begin();
        try (Connection connection = app.getConnection()) {
            run(connection, BRAND, brand, agency, slug(brand));
            run(connection, "select set_config('parley.brand', ?, true)", brand.toString());
            run(connection, CAMPAIGN, brand, UUID.randomUUID(), name);
        }
        transaction.commit();
        return brand;
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql, Object... args) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.execute();
        }
    }

    private static String slug(UUID id) {
        return "t" + id.toString().replace("-", "").substring(0, 20);
    }
}
