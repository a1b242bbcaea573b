package io.parley.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What each brand used, added up in the transaction of a roll, from a watermark of its own (rule AN12). */
record UsageRoll(Connection connection, Spending prices) {

    private static final String COLUMNS = "conversations, messages_in, messages_out, clicks, all_clicks, micros";
    private static final String COUNTED = read();
    private static final String ADD = COUNTED + "days as (insert into usage_day (brand_id, day, " + COLUMNS + ") select * from counted "
            + "on conflict (brand_id, day) do update set " + each("%1$s = usage_day.%1$s + excluded.%1$s") + ") "
            + "insert into usage_month (brand_id, month, " + COLUMNS + ") select brand_id, date_trunc('month', day)::date, " + each("sum(%1$s)")
            + " from counted group by 1, 2 on conflict (month, brand_id) do update set " + each("%1$s = usage_month.%1$s + excluded.%1$s");
    /** After a restore: what was counted stays, since ledgers forget and prices change; what they hold beyond it is added. */
    private static final String MEND = COUNTED.stripTrailing().replaceAll(",$", "") + " insert into usage_day (brand_id, day, " + COLUMNS + ") select * from counted "
            + "on conflict (brand_id, day) do update set " + each("%1$s = greatest(usage_day.%1$s, excluded.%1$s)").replaceAll(", micros.*", "")
            + ", micros = usage_day.micros + greatest(excluded.messages_in - usage_day.messages_in, 0) * ? + greatest(excluded.messages_out - usage_day.messages_out, 0) * ?";
    private static final String MONTHS = "insert into usage_month (brand_id, month, " + COLUMNS + ") select brand_id, date_trunc('month', day)::date, "
            + each("sum(%1$s)") + " from usage_day group by 1, 2 on conflict (month, brand_id) do update set " + each("%1$s = excluded.%1$s");
    /** Where it has a transaction "seen", its rows were counted when mending. */
    private static final String FIRST = "insert into roll_watermark (name, cluster, upto, seen, seen_at) "
            + "select 'usage', cluster, '0', '0', seen_at from roll_watermark where name = 'figures' on conflict do nothing";
    private static final String UPTO = "select upto::text, seen::text from roll_watermark where name = 'usage'";
    private static final String DONE = "update roll_watermark u set upto = ?::xid8, seen = coalesce(?::xid8, u.seen), cluster = f.cluster from roll_watermark f where u.name = 'usage' and f.name = 'figures'";

    /** @param until the oldest transaction still at work */
    void add(String until) throws SQLException {
        run(FIRST);
        try (var statement = connection.prepareStatement(UPTO); var row = statement.executeQuery()) {
            row.next();
            run(ADD, row.getString(1), until, row.getString(2), prices.received(), prices.sent());
        }
        run(DONE, until, null);
    }

    /** In another cluster than the one it was counted in (rule AN11). @param given the transaction whose id every row there was has been given */
    void mend(long given) throws SQLException {
        run(FIRST);
        run(MEND, String.valueOf(given), String.valueOf(given + 1), "0", prices.received(), prices.sent(), prices.received(), prices.sent());
        run(MONTHS);
        run(DONE, "0", String.valueOf(given));
    }

    private void run(String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.execute();
        }
    }

    private static String each(String column) {
        return String.join(", ", java.util.Arrays.stream(COLUMNS.split(", ")).map(column::formatted).toList());
    }

    private static String read() {
        try (var in = UsageRoll.class.getResourceAsStream("/analytics/usage.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
