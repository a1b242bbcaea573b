package io.parley.shared.kernel;

import java.time.Instant;
import java.util.UUID;

/** A UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then 74 random bits, so ids sort by time. */
public final class UuidV7 {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private UuidV7() {
    }

    public static UUID of(Instant at, long randomA, long randomB) {
        long high = at.toEpochMilli() << 16 | VERSION | randomA & 0x0FFFL;
        long low = VARIANT | randomB & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low);
    }

    /** The instant inside, to the millisecond. */
    public static Instant instant(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
