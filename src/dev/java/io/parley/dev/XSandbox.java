package io.parley.dev;

import java.nio.file.Path;

/** The X sandbox of the stack that this launcher runs. */
final class XSandbox {

    private static final InLauncher SANDBOX = new InLauncher("parley-sandbox-", "io.parley.dev.sandbox.Sandbox");

    private XSandbox() {
    }

    static void start(Home home, Secrets secrets) throws Exception {
        SANDBOX.start(home, entry -> entry.getMethod("open", int.class, String.class, String.class, String.class, String.class, Path.class)
                .invoke(null, home.at().sandbox(), home.at().portalUrl() + "/webhooks/x", Settings.X_CONSUMER_KEY, secrets.get("x.consumer"),
                        secrets.get("x.client"), home.sandbox().resolve("journal.jsonl")));
        Progress.say("X sandbox", "ready on port " + home.at().sandbox());
    }

    static void stop(Home home) throws InterruptedException {
        SANDBOX.stop(home);
    }
}
