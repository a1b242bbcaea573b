package io.parley.link;

import io.parley.shared.kernel.UuidV7;
import java.util.List;
import java.util.UUID;

/** A line of one of the ledgers: its fields as text, in the order of the table's columns; null where there is nothing to say. */
record LedgerEntry(Kind kind, UUID id, List<String> fields) {

    /** Each with its columns; the first is the brand, the second the time in milliseconds, which is the id's own. */
    enum Kind {
        CLICK("click", "brand_id uuid", "at int8", "link_id uuid", "campaign_id uuid", "send_id uuid", "button int2", "class text",
                "reason text", "agent text", "referrer text"),
        PAGE_VIEW("page_view", "brand_id uuid", "at int8", "page_id uuid", "page_version_id uuid", "campaign_id uuid", "click_id uuid",
                "send_id uuid", "class text", "reason text");

        private final String table;
        private final List<String> columns;

        Kind(String table, String... columns) {
            this.table = table;
            this.columns = List.of(columns);
        }

        String table() {
            return table;
        }

        /** Name and type of each. */
        List<String> columns() {
            return columns;
        }
    }

    static LedgerEntry of(Kind kind, UUID id, UUID brand, Object... rest) {
        var fields = new java.util.ArrayList<String>(rest.length + 2);
        fields.add(brand.toString());
        fields.add(String.valueOf(UuidV7.instant(id).toEpochMilli()));
        for (Object field : rest) {
            fields.add(field == null ? null : field.toString());
        }
        if (fields.size() != kind.columns().size()) {
            throw new IllegalArgumentException("a " + kind + " has " + kind.columns().size() + " fields");
        }
        return new LedgerEntry(kind, id, java.util.Collections.unmodifiableList(fields));
    }
}
