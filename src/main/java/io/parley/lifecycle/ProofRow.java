package io.parley.lifecycle;

import java.time.Instant;

/** What became of one table of a brand; rowsAfter and at are null until it was looked at again. */
public record ProofRow(String table, long rowsBefore, Long rowsAfter, Instant at) {

    /** As it is hashed. */
    String line() {
        return table + "," + rowsBefore + "," + rowsAfter + "\n";
    }
}
