package io.parley.shared.kernel;

/** Somebody saved this since the form was opened; nothing was overwritten. */
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }

    public static void check(String what, int known, int current) {
        if (known != current) {
            throw new Stale(what);
        }
    }
}
