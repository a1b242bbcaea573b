package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database's own catalogue says that every tenant table has what design.md 5 asks, and every role only what it may. */
class CatalogueIT {

    /** Platform tables that name a brand without being owned by it; each is an exception for a reason. */
    private static final String EXCEPTIONS = "'membership', 'member_removal', 'invitation', 'onboarding', 'account_directory', "
            + "'public_address', 'brand_day', 'picture', 'mail', 'platform_audit', 'usage_day', 'usage_month', 'limit_warning', 'refusal', 'api_key', 'support_session'";
    private static final String TENANT_TABLES = "select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c "
            + "join pg_attribute a on a.attrelid = c.oid and a.attname = 'brand_id' and not a.attisdropped "
            + "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in (" + EXCEPTIONS + ")";
    private static final String OPEN_TABLES = "select relname from (" + TENANT_TABLES + ") t where not relrowsecurity or not relforcerowsecurity "
            + "or not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polroles @> array['parley_app'::regrole::oid] "
            + "and pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid) and pg_get_expr(p.polqual, p.polrelid) = "
            + "'(brand_id = ( SELECT (current_setting(''parley.brand''::text))::uuid AS current_setting))')";
    private static final String LOOSE_KEYS = "select t.relname || ' ' || i.indexrelid::regclass from (" + TENANT_TABLES + ") t "
            + "join pg_index i on i.indrelid = t.oid and (i.indisprimary or i.indisunique) "
            + "join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where a.attname <> 'brand_id'";
    private static final String LOOSE_REFERENCES = "select f.conname from pg_constraint f join (" + TENANT_TABLES + ") t on t.oid = f.conrelid "
            + "join (" + TENANT_TABLES + ") r on r.oid = f.confrelid join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1] "
            + "where f.contype = 'f' and a.attname <> 'brand_id'";
    /** A view is read with the reader's rights, and names the brand itself where a table below it is no tenant's. */
    private static final String OPEN_VIEWS = "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') "
            + "and (not coalesce(c.reloptions @> array['security_invoker=true'], false) or exists (select from pg_rewrite w join pg_depend d on d.objid = w.oid "
            + "and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p') "
            + "where w.ev_class = c.oid and not t.relforcerowsecurity) and pg_get_viewdef(c.oid) !~ 'brand_id = \\( SELECT \\(current_setting\\(''parley.brand')";

    /** What the roles beside the application's may do with whole tables (design.md 5). */
    private static final List<String> BEYOND = List.of(
            "parley_claimer SELECT account_gate", "parley_claimer SELECT inbox", "parley_claimer SELECT outbox",
            "parley_claimer SELECT platform_switch", "parley_claimer UPDATE inbox", "parley_claimer UPDATE outbox",
            "parley_ingest INSERT click", "parley_ingest INSERT page_view",
            "parley_roller DELETE brand_day", "parley_roller DELETE figure", "parley_roller DELETE roll_watermark", "parley_roller DELETE run_stage",
            "parley_roller INSERT brand_day", "parley_roller INSERT figure", "parley_roller INSERT recount", "parley_roller INSERT roll_watermark", "parley_roller INSERT run_stage", "parley_roller INSERT usage_day", "parley_roller INSERT usage_month",
            "parley_roller SELECT brand_day", "parley_roller SELECT click", "parley_roller SELECT conversion", "parley_roller SELECT figure",
            "parley_roller SELECT page_view", "parley_roller SELECT recount", "parley_roller SELECT roll_watermark", "parley_roller SELECT run", "parley_roller SELECT run_stage",
            "parley_roller SELECT step_outcome", "parley_roller SELECT step_visit", "parley_roller SELECT usage_day", "parley_roller SELECT usage_month",
            "parley_roller UPDATE brand_day", "parley_roller UPDATE figure", "parley_roller UPDATE roll_watermark", "parley_roller UPDATE run_stage", "parley_roller UPDATE usage_day", "parley_roller UPDATE usage_month");

    @Test
    @DisplayName("T4: row-level security is enabled and forced, with the one policy, on every table with brand_id")
    void every_tenant_table_is_closed() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column("select relname from (" + TENANT_TABLES + ") t")).contains("campaign", "audit_entry");
            assertThat(sql.column(OPEN_TABLES)).isEmpty();
        }
    }

    @Test
    @DisplayName("T4: a view over tenants' rows is read with the reader's rights and shows one brand's, whatever lies below it; controls: two careless ones")
    void every_view_is_bound() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column(OPEN_VIEWS)).isEmpty();
            sql.connection().setAutoCommit(false);
            sql.run("create view careless_owner as select * from audit_entry");
            sql.run("create view careless_brand with (security_invoker = true) as select * from platform_audit");
            assertThat(sql.column(OPEN_VIEWS)).containsExactlyInAnyOrder("careless_owner", "careless_brand");
        }
    }

    @Test
    @DisplayName("design.md 5: brand_id leads every primary, unique and foreign key of a tenant table")
    void brand_leads_every_key() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column(LOOSE_KEYS)).isEmpty();
            assertThat(sql.column(LOOSE_REFERENCES)).isEmpty();
        }
    }

    @Test
    @DisplayName("design.md 5: the roles are a closed list, none is superuser, none bypasses row-level security, none but the owner owns a table")
    void roles_are_a_closed_list() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column("select rolname from pg_roles where rolname like 'parley%' order by 1"))
                    .containsExactly("parley_app", "parley_claimer", "parley_ingest", "parley_owner", "parley_roller");
            assertThat(sql.column("select rolname from pg_roles where rolname like 'parley%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
            assertThat(sql.column("select rolname from pg_roles where rolname = 'parley_claimer' and rolcanlogin")).isEmpty();
            assertThat(sql.column("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace "
                    + "and c.relowner <> 'parley_owner'::regrole")).isEmpty();
        }
    }

    @Test
    @DisplayName("AU2: nobody but the owner of the tables can change or delete an audit entry; nobody at all has rights beyond the grants")
    void rights_are_what_the_migrations_grant() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            assertThat(sql.column("select grantee || ' ' || privilege_type || ' ' || table_name from information_schema.role_table_grants "
                    + "where table_name in ('audit_entry', 'platform_audit', 'audit_chain', 'audit_log') and grantee <> 'parley_owner' order by 1"))
                    .containsExactly("parley_app INSERT audit_entry", "parley_app INSERT platform_audit", "parley_app SELECT audit_chain",
                            "parley_app SELECT audit_entry", "parley_app SELECT audit_log", "parley_app SELECT platform_audit");
            assertThat(sql.column("select distinct grantee || ' ' || privilege_type || ' ' || table_name from information_schema.role_table_grants "
                    + "where table_schema = 'public' and grantee not in ('parley_owner', 'parley_app') order by 1")).isEqualTo(BEYOND);
        }
    }

    @Test
    @DisplayName("control: a table made carelessly is found by each of the questions")
    void a_careless_table_is_found() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.connection().setAutoCommit(false);
            sql.run("create table careless (id uuid primary key, brand_id uuid not null, campaign_id uuid, campaign_brand uuid, "
                    + "foreign key (campaign_brand, campaign_id) references campaign (brand_id, id))");
            assertThat(sql.column(OPEN_TABLES)).isEqualTo(List.of("careless"));
            assertThat(sql.column(LOOSE_KEYS)).hasSize(1);
            assertThat(sql.column(LOOSE_REFERENCES)).hasSize(1);
        }
    }
}
