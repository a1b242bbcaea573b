package io.parley.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When a channel last asked this node to prove itself. Only remembered, since the proof must not need the database. */
@ApplicationScoped
public class ChannelProofs {

    private final Map<String, Instant> given = new ConcurrentHashMap<>();

    public void given(String channel, Instant at) {
        given.put(channel, at);
    }

    public Optional<Instant> last(String channel) {
        return Optional.ofNullable(given.get(channel));
    }
}
