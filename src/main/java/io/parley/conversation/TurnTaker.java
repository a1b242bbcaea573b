package io.parley.conversation;

import io.parley.channel.Inbound;
import io.parley.shared.queue.InboxItem;
import io.parley.shared.queue.Lanes;
import io.parley.shared.queue.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes the turns of all conversations (rule CV1). */
@ApplicationScoped
class TurnTaker implements Turn {

    @Inject
    private Lanes lanes;
    @Inject
    private Hearing hearing;
    @Inject
    private Echoes echoes;
    @Inject
    private IdleTimer idle;

    @Override
    public String take(InboxItem item) {
        lanes.lock(item.lane());
        return switch (item.kind()) {
            case MESSAGE -> hearing.take(item, Inbound.read(item.body()));
            case ECHO -> echoes.take(item, Inbound.read(item.body()));
            case TIMER -> idle.take(item);
        };
    }
}
