package io.parley.dev.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The mail server of one machine, and its page. */
public final class Mailbox implements Closeable {

    private final Letters letters = new Letters(Clock.systemUTC());
    private final Faults faults = new Faults();
    private final SmtpServer smtp;
    private final Web web;

    Mailbox(int smtpPort, int pagePort, Path folder, String password) throws IOException, InterruptedException {
        smtp = new SmtpServer(smtpPort, letters, faults, new Door(folder, password), false);
        web = new Web(pagePort, new Pages(letters, faults));
    }

    /** @param folder where its keys are kept, and trusted.pem @param password of its one user, parley @return what ends it by {@code close} */
    public static Closeable open(int smtpPort, int pagePort, Path folder, String password) throws IOException, InterruptedException {
        return new Mailbox(smtpPort, pagePort, folder, password);
    }

    int smtpPort() {
        return smtp.port();
    }

    int pagePort() {
        return web.port();
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        web.close();
    }
}
