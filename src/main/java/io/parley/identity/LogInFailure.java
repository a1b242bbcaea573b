package io.parley.identity;

/** Why a log-in failed, as the log says it. */
enum LogInFailure {
    /** No log-in of this browser has the answer's state: it ended already, took too long, or was begun elsewhere. */
    NOT_UNDER_WAY("over"),
    /** The provider refused, or the person cancelled. */
    REFUSED_BY_PROVIDER("refused"),
    /** The provider's log-in page timed out. */
    TIMED_OUT_AT_PROVIDER("over"),
    /** The answer is another provider's, or does not say whose (RFC 9207). */
    WRONG_ISSUER("untrusted"),
    /** The answer holds neither a code nor an error. */
    MALFORMED_ANSWER("untrusted"),
    /** The code was used already, is too old, or is another log-in's. */
    CODE_REFUSED("over"),
    /** The ID token is not this provider's, not for this client, not of this log-in, or not of this time. */
    TOKEN_INVALID("untrusted"),
    /** The provider does not answer, or refuses this client. */
    PROVIDER_AWAY("away"),
    /** As many log-ins as may wait for the provider are waiting. */
    TOO_MANY_WAITING("away");

    private final String words;

    LogInFailure(String words) {
        this.words = words;
    }

    /** What the page says of it. */
    String words() {
        return words;
    }

    /** Whether trying again later may help. */
    boolean isAway() {
        return this == PROVIDER_AWAY || this == TOO_MANY_WAITING;
    }
}
