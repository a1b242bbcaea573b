package io.parley.identity;

import io.parley.shared.web.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form that arrived after its session had ended (rule ID4): where it was going, whose it was, and name-value pairs. */
record SavedForm(String path, String owner, List<String[]> fields) {

    private static final String ATTRIBUTE = "parley.form";
    private static final int MOST_CHARACTERS = 64 * 1024;

    /** Reads the form off the request; empty, and unread where it can be, when it is none, or larger than anything a person types. */
    static Optional<SavedForm> arriving(HttpServletRequest request, String owner) {
        if (owner.isEmpty() || !isForm(request)) {
            return Optional.empty();
        }
        var fields = new ArrayList<String[]>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                fields.add(new String[] {name, value});
            }
        });
        int size = fields.stream().mapToInt(f -> f[0].length() + f[1].length()).sum();
        return size > MOST_CHARACTERS ? Optional.empty() : Optional.of(new SavedForm(Paths.withQuery(request), owner, fields));
    }

    static Optional<SavedForm> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] flat)) {
            return Optional.empty();
        }
        var fields = new ArrayList<String[]>();
        for (int i = 2; i < flat.length; i += 2) {
            fields.add(new String[] {flat[i], flat[i + 1]});
        }
        return Optional.of(new SavedForm(flat[0], flat[1], fields));
    }

    void keep(HttpSession session) {
        var flat = new ArrayList<>(List.of(path, owner));
        fields.forEach(f -> flat.addAll(List.of(f)));
        session.setAttribute(ATTRIBUTE, flat.toArray(String[]::new));
    }

    static void drop(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentType() != null && request.getContentType().startsWith("application/x-www-form-urlencoded");
    }
}
