package io.parley.shared.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A queue as the turn will use it: claimed across brands by a definer function, worked on inside the brand, one transaction. */
@ApplicationScoped
public class TrialClaims {

    private static final String[] TABLE = {
        "drop schema if exists trial_claim cascade", "create schema trial_claim",
        "create table trial_claim.job (brand_id uuid not null, id uuid not null, done boolean not null default false, primary key (brand_id, id))",
        "alter table trial_claim.job enable row level security", "alter table trial_claim.job force row level security",
        "create policy job_brand on trial_claim.job to parley_app using (brand_id = (select current_setting('parley.brand')::uuid)) "
                + "with check (brand_id = (select current_setting('parley.brand')::uuid))",
        "create policy job_claim on trial_claim.job to parley_claimer using (true)",
        "grant usage, create on schema trial_claim to parley_claimer", "grant usage on schema trial_claim to parley_app",
        "grant select, update on trial_claim.job to parley_claimer", "grant select, insert, update on trial_claim.job to parley_app",
        "create function trial_claim.claim() returns table (brand uuid, job uuid) language sql security definer set search_path = trial_claim, pg_temp "
                + "as 'select brand_id, id from job where not done order by id limit 1 for update skip locked'",
        "alter function trial_claim.claim() owner to parley_claimer", "revoke create on schema trial_claim from parley_claimer",
        "revoke all on function trial_claim.claim() from public", "grant execute on function trial_claim.claim() to parley_app"};
    @Resource(lookup = "jdbc/owner")
    private DataSource owner;
    @Resource(lookup = "jdbc/parley")
    private DataSource app;
    @Resource
    private UserTransaction transaction;
    @Inject
    private TrialWork work;

    void prepare() throws SQLException {
        try (Connection connection = owner.getConnection(); var statement = connection.createStatement()) {
            for (String sql : TABLE) {
                statement.execute(sql);
            }
        }
    }

    void clear() throws SQLException {
        try (Connection connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute(TABLE[0]);
        }
    }

    /** Claims by JDBC before the EntityManager is touched, enters the brand, works; one commit, or none when it fails. */
    UUID turn(boolean failing) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            UUID[] claimed = claim();
            Current.inBrand(claimed[0], () -> work.in(claimed[1], failing));
            done = true;
            return claimed[0];
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private UUID[] claim() throws SQLException {
        try (Connection connection = app.getConnection(); var rows = connection.createStatement().executeQuery("select brand, job from trial_claim.claim()")) {
            rows.next();
            return new UUID[] {rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)};
        }
    }
}
