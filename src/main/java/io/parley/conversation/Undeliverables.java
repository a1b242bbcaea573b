package io.parley.conversation;

import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Outbox;
import io.parley.shared.queue.Sent;
import io.parley.shared.queue.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A question that never arrived is waited for in vain (rule CV9). */
@ApplicationScoped
class Undeliverables {

    @Inject
    private Outbox outbox;
    @Inject
    private Runs runs;
    @Inject
    private Talks talks;
    @Inject
    private Outcomes outcomes;

    void note(@Observes Undelivered fact) {
        if (fact.kind() == Dispatch.Kind.MESSAGE && !fact.state().equals("PARKED")) {
            outbox.find(fact.dispatch()).filter(s -> s.run() != null).ifPresent(s -> end(fact, s));
        }
    }

    private void end(Undelivered fact, Sent sent) {
        runs.active(talks.get(fact.subject()).conversation())
                .filter(r -> r.id().equals(sent.run()) && r.visit() != null && sent.step().equals(runs.state(r).waiting()))
                .ifPresent(r -> outcomes.add(r.visit(), "UNDELIVERABLE", null));
    }
}
