package io.parley.conversation;

import io.parley.shared.queue.InboxItem;
import io.parley.shared.queue.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A question nobody answered for a day is left (rule CV8). */
@ApplicationScoped
class IdleTimer {

    @Inject
    private Talks talks;
    @Inject
    private Runs runs;
    @Inject
    private Clock clock;

    String take(InboxItem item) {
        Optional<Conversation> conversation = talks.ofLane(item.lane());
        Optional<Run> run = conversation.flatMap(runs::active).filter(r -> item.body().equals(r.id() + ":" + runs.state(r).visits()));
        if (run.isEmpty()) {
            return "nothing";
        }
        Duration rest = Duration.between(clock.instant(), conversation.get().lastInboundAt().plus(Acting.IDLE));
        if (rest.toSeconds() > 0) {
            throw new Turn.Later(rest);
        }
        runs.end(conversation.get(), Run.Status.LEFT, "LEFT");
        return "left";
    }
}
