package io.parley.channel.x;

import io.parley.channel.AccountView;
import io.parley.shared.queue.OutboxItem;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** One kind of call of the outbox, in X's terms. */
interface XCall {

    /** A call to make. @param body of the outbox row */
    record Sending(OutboxItem item, AccountView account, JsonObject body) {

        /** A call of unknown end was accepted after this, if at all; clocks may differ by a minute. */
        Instant since() {
            return (item.sendingSince() == null ? item.createdAt() : item.sendingSince()).minusSeconds(60);
        }
    }

    /** @throws Unreadable when the body of the row cannot become a call; the message names why */
    XRequest request(Sending sending);

    /** X's id of what was made; null where the answer names none. */
    String made(Sending sending, JsonObject answer);

    /** What has to follow once it is made. */
    default Optional<XRequest> then(Sending sending, String made) {
        return Optional.empty();
    }

    /** Looks whether it was made. @param ask answers a request, or throws Courier.Unreachable */
    Optional<String> find(Sending sending, Function<XRequest, JsonObject> ask);
}
