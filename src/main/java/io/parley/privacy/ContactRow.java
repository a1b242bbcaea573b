package io.parley.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact in a list.
 *
 * @param name       may be empty, like the handle, which has no at sign
 * @param externalId the channel's id of them
 * @param optedOut   since when; null for somebody who may be written to
 */
public record ContactRow(UUID id, String name, String handle, String channel, String externalId, Instant firstSeen, Instant lastSeen, Instant optedOut) {

    /** The channel of somebody who is known from a form alone. */
    static final String FORM = "form";

    static ContactRow of(Object[] r) {
        return new ContactRow((UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], (Instant) r[5], (Instant) r[6], (Instant) r[7]);
    }

    public boolean isSender() {
        return channel.equals(FORM);
    }

    /** What somebody types to make sure of whom they mean. */
    public String sure() {
        return handle.isBlank() ? externalId : handle;
    }

    /** How people call them: by name, else by handle, else by the channel's number. */
    public String called() {
        return !name.isBlank() ? name : !handle.isBlank() ? "@" + handle : externalId;
    }
}
