package io.parley.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;

/** One request in the access log. @param person empty where nobody is logged in @param place empty outside of agencies and brands */
record AccessLine(long at, String method, String path, int status, long micros, String person, String place) {

    static final int LONGEST = 1_000;
    private static final Pattern TOKEN = Pattern.compile("^(/invitations/|/l/[^/]+/)[^/]+");

    /** @param begun {@link System#nanoTime} at its first byte */
    static AccessLine of(HttpServletRequest request, int status, long begun, String person, String place) {
        return new AccessLine(System.currentTimeMillis(), request.getMethod(), request.getRequestURI(), status, (System.nanoTime() - begun) / 1_000,
                person, place);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", Instant.ofEpochMilli(at).toString());
        json.writeStringField("method", cut(method));
        json.writeStringField("path", cut(withoutToken(path)));
        json.writeNumberField("status", status);
        json.writeNumberField("micros", micros);
        json.writeStringField("person", person);
        json.writeStringField("place", place);
        json.writeEndObject();
    }

    /** A token in an address is a key: the log shows where it stood, never what it was. */
    static String withoutToken(String path) {
        return TOKEN.matcher(path).replaceFirst("$1…");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
