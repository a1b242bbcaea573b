package io.parley.tenant;

import java.io.ByteArrayOutputStream;

/**
 * The first frame of a GIF and nothing else. The JDK's decoder copies what it has of a comment again for each of its blocks: half a million
 * blocks of one byte cost it twenty seconds before it knows the width.
 */
final class GifFile {

    private static final int FRAME = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int END = 0x3B;

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int at;

    private GifFile(byte[] file) {
        this.file = file;
    }

    /** A file that breaks off is handed on as far as it goes: the decoder says what is wrong with it. */
    static byte[] firstFrame(byte[] file) {
        return new GifFile(file).read();
    }

    private byte[] read() {
        copy(13);
        copy(colours(10));
        int control = -1;
        while (octet(at) == EXTENSION) {
            control = octet(at + 1) == CONTROL && octet(at + 2) == 4 && octet(at + 7) == 0 ? at : control;
            at += 2;
            skip();
        }
        if (octet(at) == FRAME) {
            bare.write(file, Math.max(0, control), control < 0 ? 0 : 8);
            copy(10);
            copy(colours(at - 1) + 1);
            int from = at;
            skip();
            at = Math.min(at, file.length);
            bare.write(file, from, at - from);
        }
        bare.write(END);
        return bare.toByteArray();
    }

    /** The bytes of the table of colours that the flags at this place announce. */
    private int colours(int flags) {
        int of = octet(flags);
        return (of & 0x80) == 0 ? 0 : 3 << (of & 7) + 1;
    }

    /** Blocks, each after its length, up to an empty one. */
    private void skip() {
        int length = octet(at);
        while (length > 0) {
            at += 1 + length;
            length = octet(at);
        }
        at++;
    }

    private void copy(int count) {
        int there = Math.max(0, Math.min(count, file.length - at));
        bare.write(file, at, there);
        at += there;
    }

    /** -1 behind the end. */
    private int octet(int place) {
        return place < file.length ? file[place] & 0xFF : -1;
    }
}
