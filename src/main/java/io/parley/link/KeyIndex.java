package io.parley.link;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Positions by key, neither of them 0: a hash table of pairs of longs, probed one after the other, outside the heap. One writer, any number of
 * readers without a lock: a key is published after its position, and a changed position is seen whole. Keys are never taken out. The largest
 * that can be mapped at once holds 44,000,000.
 */
final class KeyIndex {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int PAIR = 2 * Long.BYTES;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private final int bits;
    private final ByteBuffer pairs;
    private int size;

    /** Room for two thirds of 2^bits keys. */
    KeyIndex(Path directory, int bits) {
        this.bits = bits;
        pairs = ScratchFile.map(directory, PAIR << bits);
    }

    /** @return 0 when the key is not there */
    long get(long key) {
        int at = find(key);
        return keyAt(at) == 0 ? 0 : positionAt(at);
    }

    void put(long key, long position) {
        int at = find(key);
        LONG.setRelease(pairs, at + Long.BYTES, position);
        if (keyAt(at) == 0) {
            LONG.setRelease(pairs, at, key);
            size++;
        }
    }

    boolean isFull() {
        return size >= (2L << bits) / 3;
    }

    int size() {
        return size;
    }

    long bytes() {
        return pairs.capacity();
    }

    /** Twice as large, with everything that is in this one. */
    KeyIndex grown(Path directory) {
        var larger = new KeyIndex(directory, bits + 1);
        each(larger::put);
        return larger;
    }

    /** As large, with nothing in it. */
    KeyIndex emptied(Path directory) {
        return new KeyIndex(directory, bits);
    }

    void each(Each each) {
        for (int at = 0; at < pairs.capacity(); at += PAIR) {
            if (keyAt(at) != 0) {
                each.is(keyAt(at), positionAt(at));
            }
        }
    }

    /** Where the key is, or the free place where it belongs. */
    private int find(long key) {
        int at = (int) (key * GOLDEN >>> Long.SIZE - bits) * PAIR;
        while (keyAt(at) != key && keyAt(at) != 0) {
            at = at + PAIR & pairs.capacity() - 1;
        }
        return at;
    }

    private long keyAt(int at) {
        return (long) LONG.getAcquire(pairs, at);
    }

    private long positionAt(int at) {
        return (long) LONG.getAcquire(pairs, at + Long.BYTES);
    }

    @FunctionalInterface
    interface Each {

        void is(long key, long position);
    }
}
