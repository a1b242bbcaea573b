package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.Sql;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How clicks will come in (design.md 5): one batch of several brands as the ingest role, under forced row-level security. */
class IngestIT {

    private static final String INSERT = "insert into trial_ingest.visit (brand_id, id) values (?, ?) on conflict do nothing";

    @BeforeAll
    static void a_table_like_the_click_ledger() throws SQLException {
        try (Sql owner = Sql.as("owner")) {
            drop(owner);
            owner.run("create schema trial_ingest");
            owner.run("create table trial_ingest.visit (brand_id uuid not null, id uuid not null, primary key (brand_id, id)) partition by range (id)");
            owner.run("create table trial_ingest.visit_all partition of trial_ingest.visit default");
            owner.run("alter table trial_ingest.visit enable row level security");
            owner.run("alter table trial_ingest.visit force row level security");
            owner.run("create policy visit_brand on trial_ingest.visit to parley_app using (brand_id = (select current_setting('parley.brand')::uuid)) "
                    + "with check (brand_id = (select current_setting('parley.brand')::uuid))");
            owner.run("create policy visit_ingest on trial_ingest.visit for insert to parley_ingest with check (true)");
            owner.run("grant usage on schema trial_ingest to parley_ingest, parley_app");
            owner.run("grant insert on trial_ingest.visit to parley_ingest, parley_app");
            owner.run("grant select on trial_ingest.visit to parley_app");
        }
    }

    @AfterAll
    static void away() throws SQLException {
        try (Sql owner = Sql.as("owner")) {
            drop(owner);
        }
    }

    @Test
    @DisplayName("design.md 5: parley_ingest writes a batch of mixed brands at once; a repeated id is nothing")
    void mixed_brands_in_one_batch() throws SQLException {
        List<UUID> brands = Stream.generate(UUID::randomUUID).limit(3).toList();
        List<UUID> visits = Stream.generate(UUID::randomUUID).limit(300).toList();
        insert("ingest", brands, visits);
        insert("ingest", brands, visits);
        for (UUID brand : brands) {
            try (Sql app = Sql.as("app").inBrand(brand)) {
                assertThat(app.one("select count(*) from trial_ingest.visit")).isEqualTo("100");
            }
        }
    }

    @Test
    @DisplayName("design.md 5: parley_ingest can read nothing of what it wrote, nor write past the parent table")
    void ingest_only_inserts() throws SQLException {
        try (Sql ingest = Sql.as("ingest")) {
            assertThatThrownBy(() -> ingest.column("select 1 from trial_ingest.visit")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ingest.run("insert into trial_ingest.visit_all values (?, ?)", UUID.randomUUID(), UUID.randomUUID()))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName("control: the same batch as the application's role is refused by the policies")
    void the_app_role_cannot() {
        List<UUID> brands = Stream.generate(UUID::randomUUID).limit(3).toList();
        assertThatThrownBy(() -> insert("app", brands, Stream.generate(UUID::randomUUID).limit(3).toList()))
                .isInstanceOf(BatchUpdateException.class);
    }

    private static void insert(String role, List<UUID> brands, List<UUID> visits) throws SQLException {
        try (Sql sql = Sql.as(role); PreparedStatement batch = sql.connection().prepareStatement(INSERT)) {
            for (int i = 0; i < visits.size(); i++) {
                batch.setObject(1, brands.get(i % brands.size()));
                batch.setObject(2, visits.get(i));
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }

    private static void drop(Sql owner) throws SQLException {
        owner.run("drop schema if exists trial_ingest cascade");
    }
}
