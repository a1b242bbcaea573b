package io.parley.link;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** Records of bytes, each written once and never changed: one writer, any number of readers, who were given the position after the write. */
final class RecordFile {

    static final int SEGMENT = 1 << 24;
    private static final int SHIFT = 24;
    private final Path directory;
    private volatile ByteBuffer[] segments = {};
    private int used = SEGMENT;

    RecordFile(Path directory) {
        this.directory = directory;
    }

    /** @return its position, which is never 0 */
    long append(byte[] record) {
        int size = size(record);
        if (size > SEGMENT - Integer.BYTES) {
            throw new IllegalArgumentException("a record of " + record.length + " bytes");
        }
        if (used + size > SEGMENT) {
            ByteBuffer[] more = Arrays.copyOf(segments, segments.length + 1);
            more[segments.length] = ScratchFile.map(directory, SEGMENT);
            segments = more;
            used = Integer.BYTES;
        }
        int last = segments.length - 1;
        long position = (long) last << SHIFT | used;
        segments[last].putInt(used, record.length).put(used + Integer.BYTES, record);
        used += size;
        return position;
    }

    byte[] read(long position) {
        ByteBuffer segment = segments[(int) (position >>> SHIFT)];
        int at = (int) (position & SEGMENT - 1);
        byte[] record = new byte[segment.getInt(at)];
        segment.get(at + Integer.BYTES, record);
        return record;
    }

    /** What it takes on the disk. */
    long bytes() {
        return (long) segments.length * SEGMENT;
    }

    static int size(byte[] record) {
        return Integer.BYTES + record.length;
    }
}
