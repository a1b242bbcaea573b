package io.parley.lifecycle;

import io.parley.shared.tenancy.PlaceState;
import java.time.Instant;
import java.util.UUID;

/** A deletion as pages see it; beganAt, doneAt, failure and hash are null until there is something to say. */
public record DeletionView(UUID id, UUID place, UUID askedBy, Instant askedAt, Instant dueAt, PlaceState was, String wasReason,
                           Instant beganAt, Instant doneAt, String failure, String hash) {

    public boolean isUndoable() {
        return beganAt == null;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
