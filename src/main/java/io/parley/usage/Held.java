package io.parley.usage;

/** How many there are of something, and how many there may be; null for as many as anybody likes. */
record Held(long count, Long most) {

    static Held of(Object result) {
        var row = (Object[]) result;
        return new Held(((Number) row[0]).longValue(), row[1] == null ? null : ((Number) row[1]).longValue());
    }

    boolean full() {
        return most != null && count >= most;
    }
}
