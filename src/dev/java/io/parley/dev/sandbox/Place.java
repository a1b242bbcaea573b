package io.parley.dev.sandbox;

import java.nio.file.Path;

/** Where the sandbox stands and whom it serves. @param webhook Parley's address for events @param clientSecret null where the app has none */
record Place(int port, String webhook, String consumerKey, String consumerSecret, String clientSecret, Path journal) {

    static final String APP = "28400001";
    static final String APP_NAME = "Parley";

    String url() {
        return "http://localhost:" + port;
    }
}
