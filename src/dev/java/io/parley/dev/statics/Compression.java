package io.parley.dev.statics;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a file is made smaller, as well as the method can: that is done once, and each answer gains. */
enum Compression {

    BROTLI(".br") {
        @Override
        byte[] of(byte[] content) throws IOException {
            return Encoder.compress(content, Encoder.Parameters.create(BEST_BROTLI));
        }
    },
    GZIP(".gz") {
        @Override
        byte[] of(byte[] content) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(bytes) {
                { def.setLevel(Deflater.BEST_COMPRESSION); }
            }) {
                out.write(content);
            }
            return bytes.toByteArray();
        }
    };

    private static final int BEST_BROTLI = 11;
    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** Those this machine has a library for. */
    static List<Compression> here() {
        if (Brotli4jLoader.isAvailable()) {
            return List.of(values());
        }
        System.out.println("No Brotli on this kind of machine: static files are compressed with gzip alone.");
        return List.of(GZIP);
    }

    String ending() {
        return ending;
    }

    abstract byte[] of(byte[] content) throws IOException;
}
