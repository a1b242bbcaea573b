package io.parley.dev.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The body of a mail on the wire: ended by a dot alone, and a dot that begins a line is doubled (RFC 5321, 4.5.2). */
final class Dots {

    static final int MOST = 10 << 20;

    private Dots() {
    }

    interface Lines {

        /** @return null when there are no more, before the dot that should have come */
        String next() throws IOException;
    }

    /** Empty when it is longer than is kept; it is read to its end all the same. */
    static Optional<byte[]> read(Lines lines) throws IOException {
        var body = new ByteArrayOutputStream();
        for (String line = lines.next(); !".".equals(line); line = lines.next()) {
            if (line == null) {
                throw new EOFException("a mail without an end");
            }
            if (body.size() <= MOST) {
                body.writeBytes(((line.startsWith(".") ? line.substring(1) : line) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return body.size() > MOST ? Optional.empty() : Optional.of(body.toByteArray());
    }
}
