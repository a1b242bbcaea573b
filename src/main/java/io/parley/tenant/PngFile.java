package io.parley.tenant;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/** The chunks of a PNG that its pixels are made of. Texts and colour profiles, which may be compressed a thousandfold, are left out unread. */
final class PngFile {

    private static final int SIGNATURE = 8;
    /** Length, kind and checksum. */
    private static final int AROUND = 12;
    private static final Set<Integer> PIXELS = Set.of(kind("IHDR"), kind("PLTE"), kind("tRNS"), kind("IDAT"), kind("IEND"));

    private PngFile() {
    }

    /** A file that breaks off is handed on as far as its chunks are whole: the decoder says what is wrong with it. */
    static byte[] pixels(byte[] file) {
        var bare = new ByteArrayOutputStream();
        bare.write(file, 0, Math.min(SIGNATURE, file.length));
        var chunks = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + AROUND <= file.length) {
            int length = chunks.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                break;
            }
            int kind = chunks.getInt(at + 4);
            if (PIXELS.contains(kind)) {
                bare.write(file, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return bare.toByteArray();
    }

    private static int kind(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt();
    }
}
