package io.parley.usage;

/** The limits of a month, as SQL has them of a package p and a brand's month u (rule US3). */
final class Limits {

    /** Of that limit of which most is used, in whole per cent; null where nothing is limited. */
    static final String PERCENT = "cast(floor(100 * greatest(cast(coalesce(u.conversations, 0) as numeric) / p.conversations, "
            + "cast(coalesce(u.messages_out, 0) as numeric) / p.messages, cast(coalesce(u.micros, 0) as numeric) / p.micros)) as bigint)";

    private Limits() {
    }
}
