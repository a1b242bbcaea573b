package io.parley.dev.sandbox;

/** A brand's account. Its token and secret follow from its id, so that nobody has to connect it by hand. */
record Account(String id, String handle, String name, String bio, String language) implements Thing {

    String token() {
        return id + "-token";
    }

    String tokenSecret() {
        return id + "-token-secret";
    }
}
