package io.parley.dev.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens for clients, each of which is talked to by a thread of its own. */
final class SmtpServer implements Closeable {

    private static final int THREADS = 16;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1, Threads.named("smtp"));
    private final Letters letters;
    private final Faults faults;
    private final Door door;
    private final boolean encryptedAtOnce;
    private final ServerSocket listening;

    /** @param encryptedAtOnce from the first byte on, instead of by STARTTLS */
    SmtpServer(int port, Letters letters, Faults faults, Door door, boolean encryptedAtOnce) throws IOException {
        this.letters = letters;
        this.faults = faults;
        this.door = door;
        this.encryptedAtOnce = encryptedAtOnce;
        listening = new ServerSocket(port, THREADS, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }

    private void listen() {
        try {
            while (!listening.isClosed()) {
                threads.execute(new SmtpTalk(listening.accept(), letters, faults, door, encryptedAtOnce));
            }
        } catch (IOException closed) {
            return;
        }
    }
}
