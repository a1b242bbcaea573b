package io.parley.shared.queue;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The current brand's inbox. */
@UseCase
@ApplicationScoped
public class Inbox {

    private static final String APPEND = "insert into inbox (brand_id, id, account_id, event_key, lane, kind, happened_at, ordinal, body, due_at, "
            + "received_at) select ?1, a.id, a.account, a.key, a.lane, a.kind, a.happened, a.ordinal, a.body, a.due, ?2 "
            + "from json_to_recordset(cast(?3 as json)) as a(id uuid, account uuid, key text, lane uuid, kind text, happened timestamptz, "
            + "ordinal numeric, body text, due timestamptz) on conflict do nothing";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Bells bells;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Stores what is not there yet and wakes the workers once committed (rule Q1). @return how many were new */
    public int append(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return 0;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        arrivals.forEach(a -> rows.add(row(a)));
        int stored = entities.createNativeQuery(APPEND).setParameter(1, Current.brand()).setParameter(2, Rows.time(clock.instant()))
                .setParameter(3, rows.build().toString()).executeUpdate();
        bells.afterCommit(bells.inbox(), arrivals.stream().map(Arrival::dueAt).min(Comparator.naturalOrder()).orElseThrow());
        return stored;
    }

    private JsonObjectBuilder row(Arrival a) {
        return JSON.createObjectBuilder().add("id", ids.next().toString()).add("account", a.account().toString()).add("key", a.eventKey())
                .add("lane", a.lane().toString()).add("kind", a.kind().name()).add("happened", a.happenedAt().toString())
                .add("ordinal", a.ordinal()).add("body", a.body()).add("due", a.dueAt().toString());
    }
}
