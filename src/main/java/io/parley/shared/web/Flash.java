package io.parley.shared.web;

import io.parley.shared.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * One sentence for the next page (rule W4), kept in the session as plain strings.
 *
 * @param undo where a POST takes back what the sentence tells, null where nothing does
 */
public record Flash(String kind, String key, Object[] args, String undo) {

    private static final String ATTRIBUTE = "parley.flash";

    public static void done(HttpServletRequest request, String key, String... args) {
        leave(request, "done", "", key, args);
    }

    /** @param undo the path that takes it back */
    public static void undoable(HttpServletRequest request, String undo, String key, String... args) {
        leave(request, "done", undo, key, args);
    }

    public static void warn(HttpServletRequest request, String key, String... args) {
        leave(request, "warn", "", key, args);
    }

    /** What was refused, with whatever its sentence names. */
    public static void warn(HttpServletRequest request, Refused refused) {
        warn(request, refused.key(), Stream.of(refused.args()).map(String::valueOf).toArray(String[]::new));
    }

    private static void leave(HttpServletRequest request, String kind, String undo, String key, String... args) {
        String[] parts = new String[args.length + 3];
        parts[0] = kind;
        parts[1] = key;
        parts[2] = undo;
        System.arraycopy(args, 0, parts, 3, args.length);
        request.getSession().setAttribute(ATTRIBUTE, parts);
    }

    static Flash take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] parts)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return new Flash(parts[0], parts[1], Arrays.copyOfRange(parts, 3, parts.length, Object[].class), parts[2].isEmpty() ? null : parts[2]);
    }
}
