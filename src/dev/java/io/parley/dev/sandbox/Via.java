package io.parley.dev.sandbox;

/** How a person came into the thread; the post is null where no card led there. */
record Via(String welcome, String tweet) {

    static Via of(String welcome, String tweet) {
        return welcome == null || welcome.isBlank() ? null : new Via(welcome, tweet == null || tweet.isBlank() ? null : tweet);
    }
}
