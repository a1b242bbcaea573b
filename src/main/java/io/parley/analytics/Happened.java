package io.parley.analytics;

/** So often did something happen (rule AN9). */
record Happened(String stage, String item, String kind, long count) {

    static Happened of(Object[] row) {
        return new Happened((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }

    boolean human() {
        return kind.equals("HUMAN");
    }
}
