package io.parley.conversation;

import io.parley.bot.StateJson;
import io.parley.engine.Action;
import io.parley.engine.Engine;
import io.parley.engine.Flow;
import io.parley.engine.Outcome;
import io.parley.engine.State;
import io.parley.link.Conversion;
import io.parley.link.Conversions;
import io.parley.shared.queue.Arrival;
import io.parley.shared.queue.Inbox;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns what the engine did into rows: visits and their outcomes, goals, messages, the run's state and its timer. */
@UseCase
@ApplicationScoped
public class Acting {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    static final Duration IDLE = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Replies replies;
    @Inject
    private Conversions conversions;
    @Inject
    private Inbox inbox;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    void act(Talk talk, Run run, Flow flow, Outcome outcome) {
        State state = outcome.state();
        var visits = new HashMap<Integer, UUID>();
        String words = words(Engine.words(flow, state));
        for (Action action : outcome.actions()) {
            act(talk, run, action, visits, words, state.visits());
        }
        UUID waits = state.waiting() == null ? null : visits.getOrDefault(state.visits(), run.visit());
        run.stands(StateJson.write(state), waits);
        if (state.finished()) {
            run.end(Run.Status.FINISHED, clock.instant());
            talk.conversation().runEnded();
        } else if (visits.containsValue(waits)) {
            remind(talk.conversation(), run, state.visits());
        }
    }

    private void act(Talk talk, Run run, Action action, Map<Integer, UUID> visits, String words, int last) {
        if (action instanceof Action.Visited visited) {
            visits.put(visited.ordinal(), visit(run, visited));
        } else if (action instanceof Action.Answered answered) {
            outcomes.add(visits.getOrDefault(answered.ordinal(), run.visit()), "ANSWERED", answered.choice());
        } else if (action instanceof Action.Passed passed) {
            outcomes.add(visits.getOrDefault(passed.ordinal(), run.visit()), "PASSED", null);
        } else if (action instanceof Action.Says says) {
            replies.say(talk, run, says.said(), last, words);
        } else if (action instanceof Action.Reached reached) {
            conversions.reach(new Conversion(reached.goal(), run.id().toString(), run.campaign(), run.id(), null, null, run.mode()));
        }
    }

    private UUID visit(Run run, Action.Visited visited) {
        UUID id = ids.next();
        entities.persist(new StepVisit(id, run, visited.step(), visited.ordinal(), clock.instant()));
        return id;
    }

    /** A timer of our own, which finds out by itself whether somebody answered meanwhile. */
    private void remind(Conversation conversation, Run run, int ordinal) {
        Instant due = clock.instant().plus(IDLE);
        inbox.append(List.of(new Arrival(conversation.account(), "idle:" + run.id() + ":" + ordinal, conversation.lane(), Arrival.Kind.TIMER, due, BigInteger.ZERO, due,
                run.id() + ":" + ordinal)));
    }

    private static String words(Map<String, String> words) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        words.forEach(json::add);
        return json.build().toString();
    }
}
