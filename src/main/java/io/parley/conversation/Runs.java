package io.parley.conversation;

import io.parley.bot.Flows;
import io.parley.bot.LiveFlow;
import io.parley.bot.StateJson;
import io.parley.campaign.Entry;
import io.parley.channel.Accounts;
import io.parley.engine.Engine;
import io.parley.engine.Event;
import io.parley.engine.State;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Runs of the current brand: begun by an entry point, moved by events, ended once (rules CV6, CV8). */
@UseCase
@ApplicationScoped
public class Runs {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Flows flows;
    @Inject
    private Accounts accounts;
    @Inject
    private Acting acting;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    Optional<Run> active(Conversation conversation) {
        return Optional.ofNullable(conversation.activeRun()).map(id -> entities.find(Run.class, id)).filter(Run::active);
    }

    /** Begins a run; one that is active ends LEFT. */
    void begin(Talk talk, Entry entry, UUID version, Event event) {
        end(talk.conversation(), Run.Status.LEFT, "LEFT");
        var run = new Run(ids.next(), talk.conversation().id(), entry, version, accounts.mode(talk.conversation().account()), clock.instant());
        State fresh = State.fresh(entry.language());
        run.stands(StateJson.write(fresh), null);
        entities.persist(run);
        entities.flush();
        talk.conversation().runs(run.id(), run.language());
        move(talk, run, fresh, event);
    }

    void go(Talk talk, Run run, Event event) {
        move(talk, run, StateJson.read(run.state()), event);
    }

    State state(Run run) {
        return StateJson.read(run.state());
    }

    /** Ends the active run, if there is one, and the visit that waits. */
    void end(Conversation conversation, Run.Status how, String outcome) {
        active(conversation).ifPresent(run -> {
            if (run.visit() != null) {
                outcomes.add(run.visit(), outcome, null);
            }
            run.end(how, clock.instant());
        });
        conversation.runEnded();
        entities.flush();
    }

    private void move(Talk talk, Run run, State before, Event event) {
        LiveFlow flow = flows.version(run.flowVersion());
        acting.act(talk, run, flow.flow(), Engine.turn(flow.flow(), before, event));
    }
}
