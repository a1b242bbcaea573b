package io.parley.shared.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Computes a chain anew, knowing nothing of how the database made it, and compares (rule AU4). */
final class ChainCheck {

    static final int STEP = 1_000;
    private final Head head;
    private long seq;
    private byte[] hash = new byte[0];

    /** The last link as the database keeps it. */
    record Head(long seq, byte[] hash) {

        static final String OF = "select seq, hash from audit_chain where chain = ?1";

        /** A chain without an entry has none. */
        static Head of(List<?> found) {
            return found.isEmpty() ? new Head(0, new byte[0]) : of((Object[]) found.get(0));
        }

        private static Head of(Object[] row) {
            return new Head((Long) row[0], (byte[]) row[1]);
        }
    }

    /** Reads the entries whose numbers lie above one and not above another, in their order. */
    interface Entries {

        List<AuditRow> between(long above, long upTo);
    }

    private ChainCheck(Head head) {
        this.head = head;
    }

    /** @param last the greatest number there is, read before the head was, so that an entry written meanwhile is not taken for a forged one */
    static ChainState of(long last, Head head, Entries entries) {
        var check = new ChainCheck(head);
        return new ChainState(head.seq(), HexFormat.of().formatHex(head.hash()), check.broken(last, entries));
    }

    private long broken(long last, Entries entries) {
        for (long above = Long.MIN_VALUE; seq < head.seq(); above = seq) {
            long upTo = Math.min(seq + STEP, head.seq());
            if (!entries.between(above, upTo).stream().allMatch(this::next) || seq < upTo) {
                return seq + 1;
            }
        }
        return last > head.seq() ? head.seq() + 1 : Arrays.equals(hash, head.hash()) ? 0 : Math.max(1, head.seq());
    }

    private boolean next(AuditRow entry) {
        byte[] right = EntryHash.of(entry, hash);
        if (entry.link().seq() != seq + 1 || !Arrays.equals(right, entry.link().hash())) {
            return false;
        }
        seq++;
        hash = right;
        return true;
    }
}
