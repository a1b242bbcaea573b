package io.parley.dev;

import java.nio.file.Path;

/** The mailbox of the stack that this launcher runs. */
final class Mailboxes {

    private static final InLauncher MAILBOX = new InLauncher("parley-mailbox-", "io.parley.dev.mailbox.Mailbox");
    private static final String FOLDER = "mailbox";

    private Mailboxes() {
    }

    /** Of the mailbox's SMTP server, for whoever shall trust it. */
    static Path certificate(Home home) {
        return home.root().resolve(FOLDER).resolve("trusted.pem");
    }

    static void start(Home home, Secrets secrets) throws Exception {
        MAILBOX.start(home, entry -> entry.getMethod("open", int.class, int.class, Path.class, String.class)
                .invoke(null, home.at().mail(), home.at().mailpage(), home.root().resolve(FOLDER), secrets.get("mail")));
        Progress.say("Mailbox", "ready on port " + home.at().mailpage());
    }

    static void stop(Home home) throws InterruptedException {
        MAILBOX.stop(home);
    }
}
