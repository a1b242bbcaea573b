package io.parley.shared.queue;

/** Port: what is done with an event of the inbox, inside the transaction that claimed it and inside its brand. */
public interface Turn {

    /**
     * Processes one event to its end; throwing rolls everything back and the event is tried again later.
     *
     * @return the effect, one word, such as {@code answered} or {@code echo}; see the package doc of conversation
     * @throws Later when the event has to wait, such as an echo while a send of its lane is in doubt
     */
    String take(InboxItem item);

    /** Not now: look at this event again after a while; the lane goes on meanwhile. */
    final class Later extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final java.time.Duration wait;

        public Later(java.time.Duration wait) {
            super("later", null, false, false);
            this.wait = wait;
        }

        public java.time.Duration waiting() {
            return wait;
        }
    }
}
