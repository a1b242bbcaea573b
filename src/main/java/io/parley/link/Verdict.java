package io.parley.link;

/** A class and the one word that says why; the word is the end of a key of the bundles, {@code link.reason.…}. */
record Verdict(ClickClass kind, String reason) {

    static final Verdict HUMAN = new Verdict(ClickClass.HUMAN, "browser");
    static final Verdict HEAD = new Verdict(ClickClass.HEAD, "head");
    static final Verdict PREFETCH = new Verdict(ClickClass.PREFETCH, "prefetch");
    static final Verdict X_FETCH = new Verdict(ClickClass.X_FETCH, "twitterbot");
    static final Verdict KNOWN_BOT = new Verdict(ClickClass.KNOWN_BOT, "agent-list");
    static final Verdict NO_AGENT = new Verdict(ClickClass.SUSPICIOUS, "no-agent");
    static final Verdict TOO_MANY = new Verdict(ClickClass.SUSPICIOUS, "too-many");
    static final Verdict SAME_TOKEN = new Verdict(ClickClass.REPEAT, "same-token");
    static final Verdict SAME_VISITOR = new Verdict(ClickClass.REPEAT, "same-visitor");
    static final Verdict REHEARSAL = new Verdict(ClickClass.REHEARSAL, "rehearsal");
}
