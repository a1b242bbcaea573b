package io.parley.privacy;

/** What belongs to the contact ?1 of the current brand, or to whoever sent the form ?1, as subselects of ids: the one place that knows the ways from a person to rows. */
final class Held {

    static final String TALKS = "(select k.id from conversation k where k.contact_id = ?1)";
    static final String LANES = "(select k.lane from conversation k where k.contact_id = ?1)";
    static final String RUNS = "(select r.id from run r where r.conversation_id in " + TALKS + ")";
    static final String SENDS = "(select o.id from outbox o where o.kind = 'MESSAGE' and o.subject_id in " + TALKS + ")";
    private static final String CLICKS = "(select c.id from click c where c.send_id in " + SENDS + " union select f.click_id from lead f where f.id = ?1)";
    private static final String SENT = "(l.id = ?1 or l.run_id in " + RUNS + " or l.click_id in " + CLICKS + ")";
    /** The addresses they typed into a form they reached by a message. */
    static final String EMAILS = "(select lower(e.value) from lead l, json_each_text(cast(l.fields as json)) e where " + SENT
            + " and e.value like '%_@_%._%' and e.value not like '% %')";
    /** Forms reached by a message to them, and any other in which the same address was typed. */
    static final String LEADS = "(select l.id from lead l where " + SENT + " or exists (select from json_each_text(cast(l.fields as json)) e "
            + "where lower(e.value) in " + EMAILS + "))";

    /** Clicks on buttons of messages to them, and those that led to the forms. */
    static final String LED = "(select c.id from click c where c.send_id in " + SENDS + " union select f.click_id from lead f where f.id in " + LEADS + ")";

    private Held() {
    }
}
