package io.parley.dev.mailbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest mails, the newest first. */
final class Letters {

    static final int MOST = 500;

    private final Deque<Kept> all = new ArrayDeque<>();
    private final Clock clock;
    private int last;

    Letters(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(String from, List<String> to, byte[] raw) {
        all.addFirst(new Kept(++last, clock.instant(), from, List.copyOf(to), raw));
        if (all.size() > MOST) {
            all.removeLast();
        }
    }

    synchronized List<Kept> to(String part) {
        return all.stream().filter(k -> k.isFor(part)).toList();
    }

    synchronized Optional<Kept> get(int id) {
        return all.stream().filter(k -> k.id() == id).findFirst();
    }

    synchronized void clear() {
        all.clear();
    }
}
