package io.parley.dev;

/** The mailbox of the stack that this launcher runs. */
final class Mailboxes {

    private static final InLauncher MAILBOX = new InLauncher("parley-mailbox-", "io.parley.dev.mailbox.Mailbox");

    private Mailboxes() {
    }

    static void start(Home home) throws Exception {
        MAILBOX.start(home, entry -> entry.getMethod("open", int.class, int.class).invoke(null, home.at().mail(), home.at().mailpage()));
        Progress.say("Mailbox", "ready on port " + home.at().mailpage());
    }

    static void stop(Home home) throws InterruptedException {
        MAILBOX.stop(home);
    }
}
