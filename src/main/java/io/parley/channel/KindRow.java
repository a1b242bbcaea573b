package io.parley.channel;

import java.time.LocalDate;

/** How many events of a kind that is not handled came on a day in UTC. */
public record KindRow(LocalDate day, String kind, long times) {

    /** Whether they are encrypted messages. */
    public boolean encrypted() {
        return kind.startsWith("chat.");
    }
}
