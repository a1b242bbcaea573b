package io.parley.campaign;

import io.parley.bot.FlowPublished;
import io.parley.shared.queue.Delivered;
import io.parley.shared.queue.Dispatch;
import io.parley.shared.queue.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what concerns entry points, in the transaction it happens in (rule CA4). */
@ApplicationScoped
class WelcomeKeeping {

    @Inject
    private Welcomes welcomes;

    void published(@Observes FlowPublished fact) {
        welcomes.published(fact.bot());
    }

    void delivered(@Observes Delivered fact) {
        if (fact.kind() == Dispatch.Kind.WELCOME) {
            welcomes.delivered(fact.subject(), fact.dispatch(), fact.externalId());
        }
    }

    void undelivered(@Observes Undelivered fact) {
        if (fact.kind() == Dispatch.Kind.WELCOME) {
            welcomes.undelivered(fact.subject(), fact.dispatch(), fact.failure());
        }
    }
}
