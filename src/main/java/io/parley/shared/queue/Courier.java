package io.parley.shared.queue;

import java.util.Optional;

/** Port: makes the calls of the outbox. Called outside of any transaction, inside the item's brand. */
public interface Courier {

    /** Makes the call once. Never throws: whatever happened has a name. */
    Receipt deliver(OutboxItem item);

    /**
     * Looks in the channel's own records whether a call of unknown end was accepted.
     *
     * @return the channel's id of it; empty: the records were read and it is not there
     * @throws Unreachable when the records could not be read
     */
    Optional<String> find(OutboxItem item);

    /** The channel's records cannot be read now. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unreachable(String failure) {
            super(failure);
        }
    }
}
