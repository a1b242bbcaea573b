package io.parley.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Cuts what is written to it into pieces and stores each as a row, in the caller's transaction. */
final class Chunks extends OutputStream {

    private static final int SIZE = 1 << 20;
    private static final String ADD = "insert into export_chunk (brand_id, export_id, ordinal, bytes) values (?, ?, ?, ?)";
    private final byte[] buffer = new byte[SIZE];
    private final MessageDigest digest = sha();
    private final Connection connection;
    private final UUID brand;
    private final UUID export;
    private int filled;
    private int ordinal;
    private long bytes;

    Chunks(Connection connection, UUID brand, UUID export) {
        this.connection = connection;
        this.brand = brand;
        this.export = export;
    }

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, SIZE - filled);
            System.arraycopy(from, offset + done, buffer, filled, part);
            filled += part;
            done += part;
            if (filled == SIZE) {
                store();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            store();
        }
    }

    private void store() throws IOException {
        byte[] piece = Arrays.copyOf(buffer, filled);
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, brand);
            statement.setObject(2, export);
            statement.setInt(3, ordinal++);
            statement.setBytes(4, piece);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("a piece cannot be stored", e);
        }
        digest.update(piece);
        bytes += filled;
        filled = 0;
    }

    long bytes() {
        return bytes;
    }

    /** Of all of it; to be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
