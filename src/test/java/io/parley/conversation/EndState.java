package io.parley.conversation;

import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Talker;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that came of what somebody said, without the ids and times that differ each time: one list a person, in the script's order.
 * What was said but not yet sent when somebody opted out is never sent, so what the channel took is looked at apart.
 */
record EndState(List<List<String>> people) {

    private static final Map<String, String> ROWS = Map.of(
            "effect", "select p.external_id, i.effect from inbox i join conversation c on c.lane = i.lane join contact p on p.id = c.contact_id "
                    + "where i.kind = 'MESSAGE' order by i.happened_at, i.ordinal",
            "run", "select p.external_id, r.status || ' ' || r.state from run r join conversation c on c.id = r.conversation_id "
                    + "join contact p on p.id = c.contact_id order by r.id",
            "visit", "select p.external_id, v.ordinal || ' ' || v.step || ' ' || coalesce(o.outcome, 'waits') || ' ' || coalesce(o.choice, '') from step_visit v "
                    + "left join step_outcome o on o.visit_id = v.id join run r on r.id = v.run_id join conversation c on c.id = r.conversation_id "
                    + "join contact p on p.id = c.contact_id order by r.id, v.ordinal",
            "message", "select p.external_id, m.author || ' ' || m.text from message m join conversation c on c.id = m.conversation_id "
                    + "join contact p on p.id = c.contact_id where m.author <> 'CONTACT' order by m.id",
            "goal", "select p.external_id, g.goal from conversion g join run r on r.id = g.run_id join conversation c on c.id = r.conversation_id "
                    + "join contact p on p.id = c.contact_id order by r.id, g.goal",
            "opted out", "select external_id, (opted_out_at is not null)::text from contact");

    static EndState of(Script script) throws Exception {
        var states = new LinkedHashMap<String, List<String>>();
        script.people().forEach(p -> states.put(p, new ArrayList<>()));
        Talker talker = script.talker();
        for (var rows : ROWS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            for (String row : talker.column("select t.a || ' ' || t.b from (" + rows.getValue() + ") t(a, b)")) {
                String[] both = row.split(" ", 2);
                states.get(both[0]).add(rows.getKey() + ": " + both[1]);
            }
        }
        return new EndState(List.copyOf(states.values()));
    }

    /** What the account sent, as Parley knows it. */
    static List<String> sent(Talker talker) throws SQLException {
        return talker.column("select external_id from outbox where state = 'DONE' order by external_id");
    }

    /** What the channel took of the account. */
    static List<String> accepted(Talker talker) throws IOException, InterruptedException {
        return Sandbox.messages(talker.externalId()).stream().filter(m -> m.path("from").asText().equals("account"))
                .map(m -> m.path("id").asText()).sorted().toList();
    }

    long count(String what) {
        return people.stream().flatMap(List::stream).filter(s -> s.startsWith(what + ": ")).count();
    }
}
