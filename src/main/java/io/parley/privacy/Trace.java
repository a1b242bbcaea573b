package io.parley.privacy;

/**
 * Where a contact leaves something personal, in the order in which it goes (rule PV4): the ways to a row are emptied after the row. Every row
 * stays and counts on; from a send to the contact the way ends at a row that says nothing of anybody.
 */
enum Trace {

    CLICK("click", "id in " + Held.LED, "agent = null, referrer = null"),
    LEAD("lead", "id in " + Held.LEADS, "fields = '{}', once = 'erased:' || id"),
    /** What waits for an answer has a timer of ours, which says no more than the run's id. */
    INBOX("inbox", "lane in " + Held.LANES, "body = case when kind = 'TIMER' then body else '' end, failure = null, "
            + "lane = (select k.id from conversation k where k.lane = inbox.lane)"),
    OUTBOX("outbox", "id in " + Held.SENDS, "body = '{}', words = null, detail = null, lane = subject_id"),
    MESSAGE("message", "conversation_id in " + Held.TALKS, "text = '', body = null"),
    RUN("run", "conversation_id in " + Held.TALKS, "state = cast(jsonb_set(cast(state as jsonb), '{values}', '{}') as text)"),
    /** A lane can be told from the channel's id of a person. */
    CONVERSATION("conversation", "contact_id = ?1", "lane = id"),
    CONTACT("contact", "id = ?1", "name = '', handle = '', external_id = 'erased:' || id");

    private final String table;
    private final String of;
    private final String set;

    Trace(String table, String of, String set) {
        this.table = table;
        this.of = of;
        this.set = set;
    }

    String table() {
        return table;
    }

    /** Which rows of it are the contact ?1's. */
    String of() {
        return of;
    }

    /** The statement that empties it for the contact ?1. */
    String erase() {
        return "update " + table + " set " + set + " where " + of;
    }
}
