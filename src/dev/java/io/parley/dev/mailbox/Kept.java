package io.parley.dev.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A mail as it came in. */
record Kept(int id, Instant at, String from, List<String> to, byte[] raw) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH);

    /** In the zone of whoever sits at this machine. */
    public String shownAt() {
        return FORMAT.format(at.atZone(ZoneId.systemDefault()));
    }

    boolean isFor(String part) {
        return part.isBlank() || to.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT)));
    }
}
