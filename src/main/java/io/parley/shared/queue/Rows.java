package io.parley.shared.queue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What a column holds, as the driver may hand it over. */
final class Rows {

    private Rows() {
    }

    static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }

    static Instant instant(Object value) {
        return value == null ? null : value instanceof Timestamp t ? t.toInstant() : value instanceof OffsetDateTime t ? t.toInstant() : (Instant) value;
    }
}
