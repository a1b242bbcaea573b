package io.parley.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session knows of a log-in: the person, the provider's session id, and whether there was a second factor (rule ID7); plain
 * values and no token (rule ID1).
 */
record PortalSession(UUID person, String sid, boolean secondFactor) {

    private static final String PERSON = "parley.person";
    private static final String SID = "parley.sid";
    private static final String SECOND_FACTOR = "parley.second-factor";

    static Optional<PortalSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof String person)) {
            return Optional.empty();
        }
        return Optional.of(new PortalSession(UUID.fromString(person), (String) session.getAttribute(SID),
                Boolean.TRUE.equals(session.getAttribute(SECOND_FACTOR))));
    }

    /** Throws the session of the log-in away and begins a new one under a new id, with what the same person typed before. */
    void begin(HttpServletRequest request, Optional<SavedForm> typed) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(SID, sid);
        session.setAttribute(SECOND_FACTOR, secondFactor);
        typed.ifPresent(form -> form.keep(session));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
