package io.parley.analytics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** One roll: everything of transactions that ended since the last one, added to the figures in one transaction of its own (rule AN7). */
record Roll(Connection connection, Instant now, Spending prices) {

    private static final String FIRST = """
            insert into roll_watermark (name, cluster, upto, seen, seen_at)
            select 'figures', system_identifier, '0', '0', ? from pg_control_system() on conflict do nothing""";
    private static final String MINE = """
            select cluster = (select system_identifier from pg_control_system()) from roll_watermark where name = 'figures' for update skip locked""";
    private static final String COUNT = """
            with span as (select ?::xid8 as upto, ?::xid8 as until),
            fresh as materialized (%s),
            bucketed as (select brand_id, date_bin('15 minutes', at, 'epoch'::timestamptz) as bucket, campaign_id, stage, item, class, mode, count(*) as n
              from fresh group by 1, 2, 3, 4, 5, 6, 7),
            figures as (insert into figure select * from bucketed
              on conflict (brand_id, bucket, campaign_id, stage, item, class, mode) do update set count = figure.count + excluded.count),
            days as (insert into brand_day (brand_id, day, stage, count, zone) %s
              on conflict (brand_id, day, stage) do update set count = brand_day.count + excluded.count)
            insert into run_stage (brand_id, run_id, stage, campaign_id, item, mode, at)
            select distinct on (brand_id, run_id, run_stage) brand_id, run_id, run_stage, campaign_id, item, run_mode, at
            from fresh where run_id is not null and run_stage is not null order by brand_id, run_id, run_stage, at, item
            on conflict (brand_id, run_id, stage) do update set at = excluded.at, item = excluded.item
            where (excluded.at, excluded.item) < (run_stage.at, run_stage.item)""";
    /** Of the counts in {@code bucketed}: what a brand's day shows of them. */
    private static final String DAYS = """
            select f.brand_id, (f.bucket at time zone b.time_zone)::date, d.stage, sum(f.n), b.time_zone
            from bucketed f join brand b on b.id = f.brand_id, lateral (select case when f.stage = 'CLICK' and f.class <> 'HUMAN' then 'FILTERED'
              when f.stage in ('RUN', 'CLICK', 'CONVERSION') or f.stage = 'VIEW' and f.class = 'HUMAN' then f.stage
              when f.stage = 'OUTCOME' and f.class in ('UNDELIVERABLE', 'HANDED_OVER') then f.class end) d (stage)
            where f.mode = 'LIVE' and d.stage is not null group by 1, 2, 3, 5""";
    private static final String MOVED = """
            select b.id from brand b, lateral (select zone from brand_day d where d.brand_id = b.id order by day desc limit 1) d
            where d.zone <> b.time_zone""";
    private static final String DAYS_ANEW = "with bucketed as (select *, count as n from figure where brand_id = ?) "
            + "insert into brand_day (brand_id, day, stage, count, zone) " + DAYS;
    private static final String DONE = """
            update roll_watermark set upto = s.xmin,
              counted_upto = case when seen <= s.xmin then seen_at else counted_upto end,
              seen_at = case when seen <= s.xmin then ? else seen_at end, seen = case when seen <= s.xmin then s.xmax else seen end
            from (select ?::xid8 as xmin, ?::xid8 as xmax) s where name = 'figures'""";

    enum Turn { DONE, ANOTHERS, ELSEWHERE }

    /** @return DONE; ANOTHERS while another node rolls; ELSEWHERE when this is not the cluster that was counted in (rule AN11) */
    Turn run() throws SQLException {
        run(FIRST, Timestamp.from(now));
        Turn turn = mine();
        if (turn == Turn.DONE) {
            roll();
        }
        return turn;
    }

    private Turn mine() throws SQLException {
        try (var statement = connection.prepareStatement(MINE); ResultSet row = statement.executeQuery()) {
            return !row.next() ? Turn.ANOTHERS : row.getBoolean(1) ? Turn.DONE : Turn.ELSEWHERE;
        }
    }

    private void roll() throws SQLException {
        String[] snapshot = snapshot();
        daysOfMovedBrands();
        for (Ledger ledger : Ledger.values()) {
            run(COUNT.formatted(ledger.rows(), DAYS), snapshot[0], snapshot[1]);
        }
        new UsageRoll(connection, prices).add(snapshot[1]);
        run(DONE, Timestamp.from(now), snapshot[1], snapshot[2]);
    }

    /** Where the last roll stopped, the oldest transaction still at work, and the next one to begin. */
    private String[] snapshot() throws SQLException {
        String sql = "select upto::text, pg_snapshot_xmin(s)::text, pg_snapshot_xmax(s)::text from roll_watermark, pg_current_snapshot() s where name = 'figures'";
        try (var statement = connection.prepareStatement(sql); ResultSet row = statement.executeQuery()) {
            row.next();
            return new String[] {row.getString(1), row.getString(2), row.getString(3)};
        }
    }

    private void daysOfMovedBrands() throws SQLException {
        try (var statement = connection.prepareStatement(MOVED); ResultSet brands = statement.executeQuery()) {
            while (brands.next()) {
                run("delete from brand_day where brand_id = ?", brands.getObject(1));
                run(DAYS_ANEW, brands.getObject(1));
            }
        }
    }

    private void run(String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.execute();
        }
    }
}
