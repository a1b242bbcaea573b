package io.parley.privacy;

import java.util.Locale;

/** A part of what is handed over of a contact: a table of a file, in the order in which things happened (rule PV2). */
enum Part {

    CONTACT("select c.id, c.channel, c.external_id, c.name, c.handle, c.first_seen_at, c.last_seen_at, c.opted_out_at from contact c where c.id = ?1 order by 1"),
    CONVERSATIONS("select k.id, a.handle as account, k.language, k.answered_by, k.created_at, k.last_message_at from conversation k "
            + "join account a on a.brand_id = k.brand_id and a.id = k.account_id where k.contact_id = ?1 order by k.created_at, k.id"),
    MESSAGES("select m.at, m.conversation_id, m.author, m.text, m.body, o.state as delivery, o.failure, o.done_at as delivered_at from message m "
            + "left join outbox o on o.brand_id = m.brand_id and o.id = m.outbox_id where m.conversation_id in " + Held.TALKS + " order by m.at, m.id"),
    RUNS("select r.id, r.conversation_id, c.name as campaign, e.name as entry_point, r.mode, r.language, r.status, r.started_at, r.ended_at, r.state from run r "
            + "left join campaign c on c.brand_id = r.brand_id and c.id = r.campaign_id left join entry_point e on e.brand_id = r.brand_id "
            + "and e.id = r.entry_point_id where r.id in " + Held.RUNS + " order by r.started_at, r.id"),
    STEPS("select v.run_id, v.ordinal, v.step, coalesce(w.s -> 'text' ->> r.language, w.s -> 'question' ->> r.language) as words, v.at, o.outcome, o.choice, "
            + "(select x -> 'label' ->> r.language from json_array_elements(coalesce(w.s -> 'choices', cast('[]' as json))) x where x ->> 'key' = o.choice limit 1) "
            + "as answer, o.at as answered_at from step_visit v join run r on r.brand_id = v.brand_id and r.id = v.run_id "
            + "left join step_outcome o on o.brand_id = v.brand_id and o.visit_id = v.id left join flow_version f on f.brand_id = v.brand_id "
            + "and f.id = v.flow_version_id left join lateral (select s from json_array_elements(cast(f.flow as json) -> 'steps') s "
            + "where s ->> 'key' = v.step limit 1) w(s) on true where v.run_id in " + Held.RUNS + " order by v.at, v.ordinal"),
    EVENTS("select i.received_at, i.kind, i.state, i.effect, i.body from inbox i where i.lane in " + Held.LANES + " order by i.received_at, i.id"),
    SENDS("select o.id, o.created_at, o.state, o.failure, o.detail, o.attempts, o.done_at, o.run_id, o.step, o.mode, o.words, o.body from outbox o "
            + "where o.id in " + Held.SENDS + " order by o.seq"),
    CLICKS("select c.id, c.at, l.name as link, c.send_id, c.button, c.class, c.reason, c.agent, c.referrer from click c left join link l "
            + "on l.brand_id = c.brand_id and l.id = c.link_id where c.id in " + Held.LED + " order by c.id"),
    VIEWS("select v.at, p.name as page, v.click_id, v.class, v.reason from page_view v left join page p on p.brand_id = v.brand_id and p.id = v.page_id "
            + "where v.click_id in " + Held.LED + " or v.send_id in " + Held.SENDS + " order by v.id"),
    LEADS("select l.at, p.name as page, l.fields from lead l left join page p on p.brand_id = l.brand_id and p.id = l.page_id where l.id in " + Held.LEADS
            + " order by l.at, l.id"),
    CONVERSIONS("select v.at, v.goal, p.name as page, v.run_id, v.click_id, v.mode from conversion v left join page p on p.brand_id = v.brand_id "
            + "and p.id = v.page_id where v.run_id in " + Held.RUNS + " or v.click_id in " + Held.LED + " order by v.at, v.id"),
    AUDIT("select a.at, a.actor_name as who, a.action, a.before, a.after from audit_entry a where a.subject_id = ?1 or a.subject_id in " + Held.TALKS
            + " order by a.at, a.id");

    private final String rows;

    Part(String rows) {
        this.rows = rows;
    }

    /** What it is called in the file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its rows about the contact ?1 as JSON objects, ?2 of them behind the first ?3. */
    String sql() {
        return "select cast(row_to_json(t) as text) from (" + rows + " limit ?2 offset ?3) t";
    }
}
