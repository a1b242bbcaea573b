package io.parley.privacy;

/** What belongs to the contact ?1 of the current brand, as subselects of ids: the one place that knows the ways from a person to rows. */
final class Held {

    static final String TALKS = "(select k.id from conversation k where k.contact_id = ?1)";
    static final String RUNS = "(select r.id from run r where r.conversation_id in " + TALKS + ")";
    static final String SENDS = "(select o.id from outbox o where o.kind = 'MESSAGE' and o.subject_id in " + TALKS + ")";
    static final String CLICKS = "(select c.id from click c where c.send_id in " + SENDS + ")";

    private Held() {
    }
}
