package io.parley.shared.kernel;

/** There is no such thing for this person: missing and foreign are told apart nowhere. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
