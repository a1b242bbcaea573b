package io.parley.hostile;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What the text columns of the database hold, by their names: words that somebody types or a channel sends, JSON around such words, or codes of ours. */
public final class Columns {

    static final Set<String> WORDS = Set.of("name", "handle", "post_text", "text", "label", "title", "detail", "agent", "referrer", "taken_by", "published_by_name", "actor_name",
            "reason", "state_reason", "holding_en", "holding_ko", "agency_name", "brand_name", "sample", "changed_by",
            "origin", "created_by_name", "requested_by_name", "by_name", "was_reason");
    static final Set<String> JSON = Set.of("draft", "flow", "content", "fields", "before", "after");
    /** Ours, or checked so narrowly that nothing hostile fits; shown or not. */
    static final Set<String> CODES = Set.of("issuer", "subject", "email", "language", "look", "kind", "value", "slug", "accent", "organization_id", "languages", "time_zone", "role", "token_hash", "identity_token_hash",
            "agency_slug", "brand_slug", "owner_email", "owner_language", "failure", "sid", "action", "subject_kind", "id", "propid", "appname", "username", "channel", "external_id", "ads_account_id",
            "mode", "event_key", "body", "state", "effect", "step", "words", "body_hash", "checksum", "code", "target", "destination", "class", "goal", "key", "once", "stage", "item", "zone",
            "answered_by", "author", "outcome", "choice", "status", "limited", "privacy_url", "stop_words", "font", "type", "task_name", "task_instance", "picked_by", "recipient", "variables",
            "card_uri", "post_external_id", "problem", "welcome_external_id", "welcome_problem", "welcome_state",
            "etag", "location", "request", "word", "beginning", "hash", "scopes", "was", "table_name", "mark", "proof", "waits", "manifest", "sha256", "what");
    private static final String TEXTS = "select c.table_name || '.' || c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name) "
            + "where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'character varying') and c.table_name not like 'flyway%' "
            + "and not exists (select from pg_inherits i where i.inhrelid = c.table_name::regclass) order by 1";

    private Columns() {
    }

    public static List<String> all() throws SQLException {
        try (Sql all = Sql.asSuperuser()) {
            return all.column(TEXTS);
        }
    }

    static String name(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    public static boolean isKnown(String column) {
        return WORDS.contains(name(column)) || JSON.contains(name(column)) || CODES.contains(name(column));
    }
}
