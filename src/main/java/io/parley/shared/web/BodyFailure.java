package io.parley.shared.web;

import java.io.IOException;

/** A body that was not read to its end: too large, too slow, broken off, or one too many at once. */
public final class BodyFailure extends IOException {

    private static final long serialVersionUID = 1L;
    private final int status;

    BodyFailure(int status, IOException cause) {
        super(cause);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The one that caused a failure; null for none. */
    static BodyFailure in(Throwable failure) {
        Throwable t = failure;
        while (t != null && !(t instanceof BodyFailure)) {
            t = t.getCause();
        }
        return (BodyFailure) t;
    }
}
