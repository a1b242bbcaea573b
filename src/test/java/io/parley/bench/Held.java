package io.parley.bench;

import java.io.IOException;
import java.util.Locale;

/** What a JVM holds in memory after a full collection. */
record Held(long heapKiB, long residentKiB, long anonymousKiB) {

    static Held by(long pid) throws IOException, InterruptedException {
        return new Held(new Jcmd(pid).heapKiB(), Memory.residentKiB(pid), Memory.anonymousKiB(pid));
    }

    String row(String what) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d |", what, heapKiB / 1024, residentKiB / 1024, anonymousKiB / 1024);
    }

    String perThing(Held before, long things, String what) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |", what, (heapKiB - before.heapKiB) * 1024.0 / things,
                (residentKiB - before.residentKiB) * 1024.0 / things, (anonymousKiB - before.anonymousKiB) * 1024.0 / things);
    }
}
