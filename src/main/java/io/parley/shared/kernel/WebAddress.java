package io.parley.shared.kernel;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that a brand may send people to, in ASCII as the Location header wants it (link, rule L12). Names are not looked up.
 *
 * @param port with its colon; empty for the one of the scheme
 * @param rest path, query and fragment
 */
public record WebAddress(String scheme, String host, String port, String rest) {

    /** Why a text is no such address. */
    public enum Flaw { SHAPE, USER, PORT, PRIVATE }

    private static final Pattern SHAPE = Pattern.compile("(https?)://([^/?#]*)([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d+))?");
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0x[0-9a-f]*|\\d+)\\.?");
    private static final Pattern PRIVATE_NAME = Pattern.compile("[^.]*|(.*\\.)?(localhost|local|internal|intranet|lan|home|corp|home\\.arpa|test|invalid)");
    private static final int LAST_PORT = 65_535;

    /** @throws Wrong when it is none */
    public static WebAddress of(String typed) {
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            throw new Wrong(Flaw.SHAPE);
        }
        if (shape.group(2).indexOf('@') >= 0) {
            throw new Wrong(Flaw.USER);
        }
        Matcher authority = HOST.matcher(shape.group(2));
        if (!authority.matches()) {
            throw new Wrong(Flaw.SHAPE);
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        String host = host(authority.group(1));
        return new WebAddress(scheme, host, port(scheme, authority.group(2)), rest(scheme, host, shape.group(3)));
    }

    /** Whole, as it is sent. */
    public String text() {
        return scheme + "://" + authority() + rest;
    }

    /** The host with its port. */
    public String authority() {
        return host + port;
    }

    /** An address has one spelling; a name may be typed as people write it. */
    private static String host(String typed) {
        String plain = typed.startsWith("[") ? typed.toLowerCase(Locale.ROOT) : ascii(typed);
        boolean address = plain.startsWith("[") || NUMERIC.matcher(plain).matches();
        if (address && (!plain.equalsIgnoreCase(typed) || !GlobalAddress.is(plain))) {
            throw new Wrong(Flaw.PRIVATE);
        }
        String host = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (host.isEmpty() || host.startsWith(".") || host.endsWith(".") || host.contains("..")) {
            throw new Wrong(Flaw.SHAPE);
        }
        if (!address && PRIVATE_NAME.matcher(host).matches()) {
            throw new Wrong(Flaw.PRIVATE);
        }
        return host;
    }

    private static String ascii(String typed) {
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new Wrong(Flaw.SHAPE);
        }
    }

    /** Without zeros before it, and none where it is the scheme's own, so that one place has one spelling. */
    private static String port(String scheme, String typed) {
        if (typed == null) {
            return "";
        }
        String plain = typed.replaceFirst("^0+", "");
        if (plain.isEmpty() || plain.length() > 5 || Integer.parseInt(plain) > LAST_PORT) {
            throw new Wrong(Flaw.PORT);
        }
        return plain.equals(scheme.equals("https") ? "443" : "80") ? "" : ":" + plain;
    }

    /** What is not ASCII is percent-encoded; what is not allowed at all is refused. */
    private static String rest(String scheme, String host, String typed) {
        try {
            return new URI(scheme + "://" + host + (typed == null ? "" : typed)).toASCIIString().substring((scheme + "://" + host).length());
        } catch (URISyntaxException e) {
            throw new Wrong(Flaw.SHAPE);
        }
    }

    /** No web address that anybody can open. */
    public static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Flaw flaw;

        Wrong(Flaw flaw) {
            super(flaw.name());
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }
}
