package io.parley.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A public address as bytes: whether it is closed, brand, subject, target. Kind and code are its key. */
final class AddressRecord {

    private static final int HEAD = 1 + 4 * Long.BYTES;

    private AddressRecord() {
    }

    static byte[] write(PublicAddress address) {
        byte[] target = address.target().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD + target.length).put((byte) (address.closed() ? 1 : 0))
                .putLong(address.brand().getMostSignificantBits()).putLong(address.brand().getLeastSignificantBits())
                .putLong(address.subject().getMostSignificantBits()).putLong(address.subject().getLeastSignificantBits())
                .put(target).array();
    }

    static PublicAddress read(PublicAddress.Kind kind, String code, byte[] record) {
        var bytes = ByteBuffer.wrap(record);
        boolean closed = bytes.get() == 1;
        var brand = new UUID(bytes.getLong(), bytes.getLong());
        var subject = new UUID(bytes.getLong(), bytes.getLong());
        return new PublicAddress(kind, code, brand, subject, new String(record, HEAD, record.length - HEAD, StandardCharsets.UTF_8), closed);
    }
}
