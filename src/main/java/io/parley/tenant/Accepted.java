package io.parley.tenant;

/** What came of accepting an invitation. */
sealed interface Accepted {

    /** Who was logged in is a member now. */
    record Member() implements Accepted {
    }

    /** A log-in was made; this password opens it once. */
    record NewLogIn(String oneTimePassword) implements Accepted {
    }

    /** The link makes no log-in, and nobody is logged in: nothing was accepted. */
    record NoLogIn() implements Accepted {
    }

    /** There is a log-in with this e-mail: nothing was accepted, its owner logs in first. */
    record KnownLogIn() implements Accepted {
    }
}
