package io.parley.analytics;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** People at random, from a seed: runs, steps, sends, clicks, views and goals of the last three days, in every class and mode. */
record Crowd(Ledgers ledgers, Random random, List<UUID> cards, List<UUID> links) {

    private static final List<String> KINDS = List.of("HUMAN", "HUMAN", "HEAD", "X_FETCH", "REPEAT", "SUSPICIOUS", "REHEARSAL");
    private static final List<String> OUTCOMES = List.of("ANSWERED", "ANSWERED", "PASSED", "LEFT", "UNDELIVERABLE", "HANDED_OVER");

    static Crowd of(Ledgers ledgers, long seed) {
        return new Crowd(ledgers, new Random(seed), some(2), some(3));
    }

    private static List<UUID> some(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** One person from start to wherever they stop, in two transactions of the application and one of the click writer. */
    void one() throws SQLException {
        String mode = random.nextInt(10) == 0 ? "REHEARSAL" : "LIVE";
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofSeconds(random.nextInt(3 * 86_400)));
        UUID[] send = new UUID[1];
        UUID[] run = new UUID[1];
        ledgers.inBrand(app -> {
            run[0] = ledgers.run(app, of(cards), random.nextInt(4), at, mode);
            walk(app, run[0], at, mode);
            send[0] = ledgers.send(app, run[0], mode);
        });
        visit(random.nextBoolean() ? send[0] : null, at.plusSeconds(random.nextInt(4000)));
        if (random.nextInt(3) == 0) {
            ledgers.inBrand(app -> ledgers.goal(app, "lead", run[0], random.nextBoolean() ? of(links) : null, at.plusSeconds(random.nextInt(4000)), mode));
        }
    }

    private void walk(Sql app, UUID run, Instant at, String mode) throws SQLException {
        int steps = 1 + random.nextInt(4);
        for (int ordinal = 1; ordinal <= steps; ordinal++) {
            String step = "s" + (ordinal == 4 ? 1 : ordinal);
            ledgers.step(app, run, ordinal, step, random.nextInt(5) == 0 ? null : of(OUTCOMES), at.plusSeconds(ordinal * 400L), mode);
        }
    }

    private void visit(UUID send, Instant at) throws SQLException {
        try (Sql ingest = Sql.as("ingest")) {
            ingest.connection().setAutoCommit(false);
            for (int i = random.nextInt(4); i > 0; i--) {
                ledgers.click(ingest, UUID.randomUUID(), of(links), send, of(KINDS), at.plusSeconds(i));
                ledgers.view(ingest, of(links), send, of(KINDS), at.plusSeconds(i));
            }
            ingest.connection().commit();
        }
    }

    private <T> T of(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
