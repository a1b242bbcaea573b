package io.parley.shared.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** The hash an entry ought to have in its chain (rule AU4). */
final class EntryHash {

    private EntryHash() {
    }

    /** @param before the hash of the entry before it, of no bytes for the first */
    static byte[] of(AuditRow row, byte[] before) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(text(row));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(AuditRow row) {
        var text = new ByteArrayOutputStream();
        ChainLink link = row.link();
        Stream.of(link.chain(), link.seq(), row.id(), link.agency(), link.brand(), AuditRow.time(row.at()), row.actor(), row.actorName(), row.action(), row.kind(),
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
