package io.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The least that a durable record costs: one writer appends whatever gathered during its last commit, with one fsync a batch. */
final class GroupCommit implements AutoCloseable {

    private static final int RECORD = 200;
    private static final int BATCH = 2_000;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final ByteBuffer gathered = ByteBuffer.allocateDirect(RECORD * BATCH);
    private final Path file;
    private final FileChannel channel;
    private final Thread writer = new Thread(this::work, "bare-commit");

    private GroupCommit(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        writer.start();
    }

    static GroupCommit in(Path directory) throws IOException {
        return new GroupCommit(Files.createTempFile(Files.createDirectories(directory), "bare", ".log"));
    }

    /** @param then runs on the writer's thread once a record of 200 bytes is on the disk */
    void append(Runnable then) {
        queue.add(new Waiting(new byte[RECORD], then));
    }

    @Override
    public void close() throws IOException {
        writer.interrupt();
        channel.close();
        Files.deleteIfExists(file);
    }

    private void work() {
        var batch = new ArrayList<Waiting>(BATCH);
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch, BATCH - 1);
                commit(batch);
                batch.forEach(w -> w.then().run());
                batch.clear();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(List<Waiting> batch) throws IOException {
        gathered.clear();
        batch.forEach(w -> gathered.put(w.record()));
        gathered.flip();
        while (gathered.hasRemaining()) {
            channel.write(gathered);
        }
        channel.force(false);
    }

    private record Waiting(byte[] record, Runnable then) {
    }
}
