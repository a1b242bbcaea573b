package io.parley.privacy;

import io.parley.shared.settings.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is kept for so many days and then emptied; its rows, and whatever is counted of them, stay (rule PV7). */
enum Kept {

    TEXTS(Setting.RETENTION_TEXTS,
            new Emptied("message", "text = '', body = null", "at < ?1 and (text <> '' or body is not null)"),
            new Emptied("outbox", "body = '{}', words = null, detail = null",
                    "created_at < ?1 and kind = 'MESSAGE' and state in ('DONE', 'DEAD', 'EXPIRED') and body <> '{}'"),
            new Emptied("inbox", "body = '', failure = null", "received_at < ?1 and state <> 'READY' and kind <> 'TIMER' and body <> ''"),
            new Emptied("run", "state = cast(jsonb_set(cast(state as jsonb), '{values}', '{}') as text)",
                    "ended_at < ?1 and coalesce(cast(state as json) ->> 'values', '{}') <> '{}'")),
    LEADS(Setting.RETENTION_LEADS, new Emptied("lead", "fields = '{}', once = 'erased:' || id", "at < ?1 and fields <> '{}'")),
    CLICKS(Setting.RETENTION_CLICKS, new Emptied("click", "agent = null, referrer = null", "id < ?1 and (agent is not null or referrer is not null)"));

    private final Setting setting;
    private final List<Emptied> tables;

    Kept(Setting setting, Emptied... tables) {
        this.setting = setting;
        this.tables = List.of(tables);
    }

    /** How a table is emptied. @param due the condition on what is older than ?1 */
    record Emptied(String table, String set, String due) {

        /** Some rows behind the id ?2, in the order of their ids. */
        String batch() {
            return "update " + table + " set " + set + " where id in (select id from " + table + " where id > ?2 and " + due + " order by id limit 500) "
                    + "returning id";
        }

        String count() {
            return "select count(*) from " + table + " where " + due;
        }
    }

    /** How long the platform keeps it at most, in days. */
    Setting setting() {
        return setting;
    }

    /** The first is the one that is counted. */
    List<Emptied> tables() {
        return tables;
    }

    /** What the rows are compared with: the time, or the id a click would have had then. */
    Object bound(Instant before) {
        return this == CLICKS ? new UUID(before.toEpochMilli() << 16, 0) : before;
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
