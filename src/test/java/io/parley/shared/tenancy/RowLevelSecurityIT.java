package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The third barrier alone, by plain JDBC: no EclipseLink and no edge stands before it here. */
class RowLevelSecurityIT {

    private static TwoBrands two;

    @BeforeAll
    static void twoBrands() throws SQLException {
        two = TwoBrands.make();
    }

    @Test
    @DisplayName("T4: a brand sees its own rows and no other's")
    void own_rows_only() throws SQLException {
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            assertThat(app.column("select id from campaign")).containsExactly(two.campaignOfOne().toString());
        }
    }

    @Test
    @DisplayName("T4: an unset brand throws, it is no empty list")
    void unset_throws() throws SQLException {
        try (Sql app = Sql.as("app")) {
            assertThatThrownBy(() -> app.column("select id from campaign")).hasMessageContaining("parley.brand");
        }
    }

    @Test
    @DisplayName("T4: a brand that was set in an earlier transaction of the same connection throws too")
    void set_before_throws() throws SQLException {
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            app.connection().commit();
            assertThatThrownBy(() -> app.column("select id from campaign")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("T4: another brand's row can be neither changed nor removed")
    void foreign_row_is_out_of_reach() throws SQLException {
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            assertThat(app.run("update campaign set name = 'taken' where id = ?", two.campaignOfOther())).isZero();
            assertThat(app.run("delete from campaign where id = ?", two.campaignOfOther())).isZero();
            assertThat(app.run("update campaign set name = 'mine' where id = ?", two.campaignOfOne())).isOne();
        }
    }

    @Test
    @DisplayName("T4: no row can be written into another brand, nor moved there")
    void nothing_goes_into_another_brand() throws SQLException {
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            assertThatThrownBy(() -> app.run("update campaign set brand_id = ? where id = ?", two.other(), two.campaignOfOne()))
                    .hasMessageContaining("row-level security");
        }
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            assertThatThrownBy(() -> app.run("insert into campaign (brand_id, id, name, always_on, created_at, version) "
                    + "values (?, ?, 'x', false, now(), 1)", two.other(), UUID.randomUUID())).hasMessageContaining("row-level security");
        }
    }

    @Test
    @DisplayName("T4: the owner is bound as well, since the policies are forced")
    void the_owner_is_bound() throws SQLException {
        try (Sql owner = Sql.as("owner").inBrand(two.other())) {
            assertThat(owner.column("select id from campaign")).containsExactly(two.campaignOfOther().toString());
        }
        try (Sql owner = Sql.as("owner")) {
            assertThatThrownBy(() -> owner.column("select id from campaign")).hasMessageContaining("parley.brand");
        }
    }

    @Test
    @DisplayName("control: with the policies off, the same select shows both brands")
    void without_the_barrier_it_leaks() throws SQLException {
        try (Sql superuser = Sql.asSuperuser()) {
            assertThat(superuser.column("select id from campaign where brand_id in (?, ?)", two.one(), two.other())).hasSize(2);
        }
    }
}
