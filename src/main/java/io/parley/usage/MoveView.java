package io.parley.usage;

import java.time.Instant;
import java.util.UUID;

/** Agencies that were given a package together. @param pack its name, null for none @param undoneAt null while it can be undone */
public record MoveView(UUID id, String pack, Instant at, String by, Instant undoneAt, long agencies) {

    public String href() {
        return "/admin/packages/moves/" + id;
    }
}
