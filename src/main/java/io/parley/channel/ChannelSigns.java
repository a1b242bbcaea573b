package io.parley.channel;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.queue.QueueHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** How both queues and the webhooks fare. */
@ApplicationScoped
class ChannelSigns implements Vital {

    private static final String HERE = "/admin/channels";
    @Inject
    private QueueHealth health;
    @Inject
    private WebhookTroubles troubles;
    @Inject
    private ChannelProofs proofs;

    @Override
    public List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        QueueRow.of(health.rows()).forEach(q -> signs.add(queue(10 + signs.size(), q)));
        long unreadable = troubles.unreadable(new PageRequest(1, 1, "last", false, "")).total();
        signs.add(unreadable > 0 ? Sign.ill(20, "health.webhooks", "health.webhooks.unreadable", HERE, unreadable)
                : Sign.well(20, "health.webhooks", proofs.last("x").isPresent() ? "health.webhooks.well" : "health.webhooks.unproved", HERE));
        return signs;
    }

    private static Sign queue(int order, QueueRow queue) {
        String name = "channel.admin.queue." + queue.name();
        long stuck = queue.dead() + (queue.parked() == null ? 0 : queue.parked());
        return stuck > 0 ? Sign.ill(order, name, "health.queue.stuck", HERE, queue.waiting(), stuck) : Sign.well(order, name, "health.queue.well", HERE, queue.waiting());
    }
}
