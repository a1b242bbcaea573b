package io.parley.shared.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Stream;

/** An entry in its place in a chain, and the hash it ought to have there (rule AU4). */
record ChainedEntry(UUID chain, UUID agency, UUID brand, AuditRow row) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** @param before the hash of the entry before it, of no bytes for the first */
    byte[] hash(byte[] before) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(text());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] text() {
        var text = new ByteArrayOutputStream();
        Stream.of(chain, row.seq(), row.id(), agency, brand, TIME.format(row.at()), row.actor(), row.actorName(), row.action(), row.kind(),
                row.subject(), row.before(), row.after(), row.origin(), row.support()).forEach(field -> netstring(text, field));
        return text.toByteArray();
    }

    private static void netstring(ByteArrayOutputStream text, Object field) {
        byte[] bytes = (field == null ? "" : field.toString()).getBytes(UTF_8);
        text.writeBytes((bytes.length + ":").getBytes(UTF_8));
        text.writeBytes(bytes);
        text.write(',');
    }
}
