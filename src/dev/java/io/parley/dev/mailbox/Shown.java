package io.parley.dev.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer of the page. */
record Shown(int status, Map<String, String> headers, byte[] body) {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
    /** What came in by mail may show itself and do nothing else. */
    private static final String FOREIGN = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    static Shown page(int status, String html) {
        return of(status, "text/html; charset=utf-8", POLICY, html);
    }

    static Shown foreign(String html) {
        return of(200, "text/html; charset=utf-8", FOREIGN, html);
    }

    static Shown plain(String type, String text) {
        return of(200, type + "; charset=utf-8", POLICY, text);
    }

    static Shown mistake(Exception ours) {
        return of(500, "text/plain; charset=utf-8", POLICY, ours.toString());
    }

    static Shown raw(byte[] mail) {
        return new Shown(200, Map.of("Content-Type", "text/plain; charset=utf-8", "X-Content-Type-Options", "nosniff"), mail);
    }

    static Shown seeOther(String where) {
        return new Shown(303, Map.of("Location", where), new byte[0]);
    }

    private static Shown of(int status, String type, String policy, String text) {
        return new Shown(status, Map.of("Content-Type", type, "Content-Security-Policy", policy, "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff"), text.getBytes(StandardCharsets.UTF_8));
    }
}
