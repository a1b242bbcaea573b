package io.parley.identity;

import io.parley.shared.web.Paths;
import io.parley.shared.web.SentFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A form that arrived after its session had ended (rule ID4): where it was going, whose it was, and name-value pairs. */
record SavedForm(String path, UUID owner, List<String[]> fields) {

    private static final String ATTRIBUTE = "parley.form";

    /** Empty when it is no form, or larger than anything a person types. */
    static Optional<SavedForm> arriving(HttpServletRequest request, UUID owner) {
        return SentFields.of(request).map(fields -> new SavedForm(Paths.withQuery(request), owner, fields));
    }

    /** What is kept for this person; another's is none. */
    static Optional<SavedForm> of(HttpServletRequest request, UUID person) {
        return of(request).filter(form -> form.owner().equals(person));
    }

    /** What is kept here, whosever it is. */
    private static Optional<SavedForm> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String[] flat)) {
            return Optional.empty();
        }
        var fields = new ArrayList<String[]>();
        for (int i = 2; i < flat.length; i += 2) {
            fields.add(new String[] {flat[i], flat[i + 1]});
        }
        return Optional.of(new SavedForm(flat[0], UUID.fromString(flat[1]), fields));
    }

    void keep(HttpSession session) {
        var flat = new ArrayList<>(List.of(path, owner.toString()));
        fields.forEach(f -> flat.addAll(List.of(f)));
        session.setAttribute(ATTRIBUTE, flat.toArray(String[]::new));
    }

    static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
