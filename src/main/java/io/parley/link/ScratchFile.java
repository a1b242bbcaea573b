package io.parley.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Memory outside the heap that the system may move to the disk. It is a file that loses its name when it is opened: no other process can
 * open it, and it is gone with the process, also after kill -9. Its space is free again once the buffer is garbage.
 */
final class ScratchFile {

    private static final int CHUNK = 1 << 20;

    private ScratchFile() {
    }

    /** All zero. Every block is written once, so that a full disk fails here and not at a later access to the memory. */
    static ByteBuffer map(Path directory, int bytes) {
        try {
            Path file = Files.createDirectories(directory).resolve("addresses-" + UUID.randomUUID() + ".tmp");
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE)) {
                for (int left = bytes; left > 0; ) {
                    left -= channel.write(ByteBuffer.allocate(Math.min(left, CHUNK)));
                }
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes).order(ByteOrder.nativeOrder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_SPOOL has no room for the directory of public codes: " + directory, e);
        }
    }
}
