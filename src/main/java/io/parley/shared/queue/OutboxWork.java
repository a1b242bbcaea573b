package io.parley.shared.queue;

import io.parley.shared.tenancy.ClaimedWork;
import io.parley.shared.tenancy.Current;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One call: claimed and marked in one transaction, made outside of any, its end noted in another (rule Q4). */
@ApplicationScoped
class OutboxWork {

    @Inject
    private ClaimedWork work;
    @Inject
    private Claims claims;
    @Inject
    private OutboxClaims rows;
    @Inject
    private OutboxEnds ends;
    @Inject
    private OutboxDoubts doubts;
    @Inject
    private Outbox outbox;
    @Inject
    private Courier courier;

    /** @return whether there was anything to do */
    boolean next() throws Exception {
        var decision = work.run(claims::outbox, c -> rows.decide(c.item()));
        decision.map(Decision::item).ifPresent(item -> Current.inBrand(item.brand(), () -> act(decision.get().what(), item)));
        return decision.isPresent();
    }

    private Void act(Decision.What what, OutboxItem item) {
        if (what == Decision.What.SEND) {
            ends.end(item, courier.deliver(item));
        } else {
            look(item);
        }
        return null;
    }

    private void look(OutboxItem item) {
        try {
            courier.find(item).ifPresentOrElse(found -> outbox.accept(item.id(), found), () -> doubts.missing(item));
        } catch (Courier.Unreachable e) {
            doubts.unreadable(item, e.getMessage());
        }
    }
}
