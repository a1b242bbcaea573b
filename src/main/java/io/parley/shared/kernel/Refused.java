package io.parley.shared.kernel;

/** A rule of the house says no. The key names the message shown, the field (may be empty) where it is shown. */
public class Refused extends RuntimeException {

    private final String field;
    private final transient Object[] args;

    public Refused(String field, String key, Object... args) {
        super(key);
        this.field = field;
        this.args = args;
    }

    public String field() {
        return field;
    }

    public String key() {
        return getMessage();
    }

    public Object[] args() {
        return args == null ? new Object[0] : args;
    }
}
