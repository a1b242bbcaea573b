package io.parley.bench;

/** How long and how large the benches of the public host are. The defaults are what the figures are owed at; smaller ones try the benches out. */
final class Scale {

    private Scale() {
    }

    /** Of one measurement: {@code -Dparley.bench.seconds}. */
    static int seconds() {
        return Integer.getInteger("parley.bench.seconds", 5);
    }

    /** Of measurements, after one round to warm up: {@code -Dparley.bench.rounds}. */
    static int rounds() {
        return Integer.getInteger("parley.bench.rounds", 3);
    }

    /** Stored while growth is measured: {@code -Dparley.bench.links}. */
    static int links() {
        return Integer.getInteger("parley.bench.links", 5_000_000);
    }
}
