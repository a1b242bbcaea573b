package io.parley.shared.queue;

import java.time.Duration;
import java.time.Instant;

/** How a call ended. Failures have the names listed in the package doc of the channel's courier. */
public sealed interface Receipt {

    /** @param externalId the channel's id of what was made @param allowance what the channel said is left; null where it did not say */
    record Accepted(String externalId, Allowance allowance) implements Receipt {

        public Accepted(String externalId) {
            this(externalId, null);
        }
    }

    /**
     * The call certainly did nothing and may be made again: nobody listened, 429, or the account may not send at all for now.
     *
     * @param notBefore null: after a while of the queue's choosing; with a gate: once a person opens it
     * @param gate      the account waits too, not this call alone
     */
    record Again(String failure, int status, Instant notBefore, boolean gate) implements Receipt {
    }

    /** The call certainly did nothing and never will. @param closes the account's gate, until a person opens it */
    record Refused(String failure, int status, String detail, boolean closes) implements Receipt {
    }

    /** Nobody knows: no answer, or one that says nothing. */
    record Unknown(String failure, int status) implements Receipt {
    }

    /** What is left of a channel's own limit. */
    record Allowance(int limit, int remaining, Instant resetAt) {

        /** When its day began: now at the latest, so that it is over in a day whatever time the channel names. */
        Instant began(Instant now) {
            Instant named = resetAt.minus(Duration.ofHours(24));
            return named.isAfter(now) ? now : named;
        }
    }
}
