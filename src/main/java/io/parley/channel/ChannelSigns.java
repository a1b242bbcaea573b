package io.parley.channel;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.queue.QueueHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How both queues and the webhooks fare. */
@ApplicationScoped
class ChannelSigns implements Vital {

    private static final String HERE = "/admin/channels";
    private static final Duration LATE = Duration.ofMinutes(5);
    @Inject
    private QueueHealth health;
    @Inject
    private WebhookTroubles troubles;
    @Inject
    private ChannelProofs proofs;
    @Inject
    private Clock clock;

    @Override
    public List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        Map<String, Long> late = health.overdue(clock.instant().minus(LATE));
        QueueRow.of(health.rows()).forEach(q -> signs.add(queue(10 + signs.size(), q, late.getOrDefault(q.name(), 0L))));
        long unreadable = troubles.unreadable(new PageRequest(1, 1, "last", false, "")).total();
        signs.add(unreadable > 0 ? Sign.ill(20, "health.webhooks", "health.webhooks.unreadable", HERE, unreadable)
                : Sign.well(20, "health.webhooks", proofs.last("x").isPresent() ? "health.webhooks.well" : "health.webhooks.unproved", HERE));
        return signs;
    }

    private static Sign queue(int order, QueueRow queue, long late) {
        String name = "channel.admin.queue." + queue.name();
        long stuck = queue.dead() + (queue.parked() == null ? 0 : queue.parked());
        if (late > 0) {
            return Sign.ill(order, name, "health.queue.late", HERE, queue.waiting(), late, LATE.toMinutes(), stuck);
        }
        return stuck > 0 ? Sign.ill(order, name, "health.queue.stuck", HERE, queue.waiting(), stuck) : Sign.well(order, name, "health.queue.well", HERE, queue.waiting());
    }
}
