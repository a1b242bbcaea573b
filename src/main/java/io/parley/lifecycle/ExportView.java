package io.parley.lifecycle;

import java.time.Instant;
import java.util.UUID;

/** An export as pages see it; madeAt and sha256 are null until it is made. */
public record ExportView(UUID id, UUID askedBy, Instant askedAt, Instant madeAt, long bytes, String sha256, String failure) {

    public boolean isReady() {
        return madeAt != null;
    }

    public boolean isWaiting() {
        return madeAt == null && failure == null;
    }

    public long kilobytes() {
        return (bytes + 1023) / 1024;
    }
}
