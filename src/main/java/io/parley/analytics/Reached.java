package io.parley.analytics;

import java.util.UUID;

/** So many runs of a campaign that began by an entry reached a stage (rule AN8). */
record Reached(UUID campaign, String entry, String stage, long runs) {

    static Reached of(Object[] row) {
        return new Reached((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }
}
