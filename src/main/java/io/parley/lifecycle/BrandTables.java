package io.parley.lifecycle;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The current brand's rows in every table the catalogue knows: counted, noted as proof, deleted (rules LC5, LC6). */
@UseCase
@ApplicationScoped
class BrandTables {

    private static final int AT_ONCE = 20_000;
    private static final String NOTE = "insert into deletion_proof (deletion_id, table_name, rows_before) values (?1, ?2, ?3) on conflict do nothing";
    private static final String LEFT = "update deletion_proof set rows_after = ?3, at = ?4 where deletion_id = ?1 and table_name = ?2";
    /** Codes are never anybody else's; closed, they answer 410. What they led to goes. */
    private static final String CLOSE = "update public_address set closed = true, target = '{}', xid = pg_current_xact_id() where brand_id = ?1 and target <> '{}'";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Whether everything that happened before this moment stands in the figures: what is deleted uncounted would be missing from totals. */
    boolean counted(Instant until) {
        return !query("select 1 from roll_watermark where name = 'figures' and counted_upto >= ?1", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .getResultList().isEmpty();
    }

    /** In the order in which they can be emptied. */
    @SuppressWarnings("unchecked")
    List<String> names() {
        return entities.createNativeQuery("select name from brand_tables() order by depth, name").getResultList();
    }

    /** Only the first count is kept: a deletion that was interrupted goes on with what it found at its beginning. */
    void noteBefore(UUID deletion) {
        names().forEach(table -> query(NOTE, deletion, table, count(table)).executeUpdate());
    }

    void closeAddresses() {
        query(CLOSE, Current.brand()).executeUpdate();
    }

    /** @return how many rows went; a table is empty once that is nought */
    long clear(String table) {
        return ((Number) query("select clear_of_brand(?1, ?2)", table, AT_ONCE).getSingleResult()).longValue();
    }

    /** @return how many rows are left in all tables together */
    long noteAfter(UUID deletion) {
        long left = 0;
        for (String table : names()) {
            long rows = count(table);
            query(NOTE, deletion, table, 0L).executeUpdate();
            query(LEFT, deletion, table, rows, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
            left += rows;
        }
        return left;
    }

    private long count(String table) {
        return ((Number) query("select count_of_brand(?1)", table).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... args) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return query;
    }
}
