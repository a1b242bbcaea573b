package io.parley.identity;

import java.time.Instant;

/** That somebody's log-in was changed at the provider. */
record LogInChange(String subject, Instant at, Kind kind) {

    enum Kind {

        /** By the person, in a session of theirs. */
        OWN,

        /** By an admin of the provider. */
        ADMIN,

        /** By an admin, in some way that may have nothing to do with the log-in. */
        UNCERTAIN
    }
}
