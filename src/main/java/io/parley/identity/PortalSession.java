package io.parley.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session knows of a log-in: the person, the provider's session id, whether there was a second factor (rule ID7), and when the
 * person proved who they are (rule ID9); plain values and no token (rule ID1).
 */
record PortalSession(UUID person, String sid, boolean secondFactor, Instant proved) {

    private static final String PERSON = "parley.person";
    private static final String SID = "parley.sid";
    private static final String SECOND_FACTOR = "parley.second-factor";
    private static final String PROVED = "parley.proved";

    static Optional<PortalSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof String person)) {
            return Optional.empty();
        }
        return Optional.of(new PortalSession(UUID.fromString(person), (String) session.getAttribute(SID),
                Boolean.TRUE.equals(session.getAttribute(SECOND_FACTOR)),
                session.getAttribute(PROVED) instanceof Long seconds ? Instant.ofEpochSecond(seconds) : Instant.EPOCH));
    }

    /** Ends the session that was there and begins a new one under a new id, with what the same person typed before. */
    void begin(HttpServletRequest request, Optional<SavedForm> typed) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(SID, sid);
        session.setAttribute(SECOND_FACTOR, secondFactor);
        session.setAttribute(PROVED, proved.getEpochSecond());
        typed.ifPresent(form -> form.keep(session));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
