package io.parley.identity;

import io.parley.shared.web.AddressLimits;
import io.parley.shared.web.Buckets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Keeps forms that arrive without a log-in, within the limits of rule ID8. Each stands in a session of its own, for half an hour. */
@ApplicationScoped
class KeptForms {

    static final Duration LIFE = Duration.ofMinutes(30);
    static final int OF_PERSON = 10;
    static final int OF_ADDRESS = 60;
    static final int OF_NODE = 300;
    private final Buckets byPerson = new Buckets(OF_PERSON, LIFE);
    private final Buckets byAddress = new Buckets(OF_ADDRESS, LIFE);
    private final Buckets inAll = new Buckets(OF_NODE, LIFE);
    @Inject
    private OwnerMark mark;
    @Inject
    private Clock clock;

    /** What became of a form. */
    enum Outcome {
        KEPT, LOST, FULL
    }

    Outcome keep(HttpServletRequest request) {
        Optional<SavedForm> form = mark.carried(request).flatMap(person -> SavedForm.arriving(request, person));
        if (form.isEmpty()) {
            return Outcome.LOST;
        }
        if (!isRoom(form.get(), request)) {
            return Outcome.FULL;
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) LIFE.toSeconds());
        form.get().keep(session);
        return Outcome.KEPT;
    }

    /** The narrowest limit first: who is over it takes nothing from the others. */
    private boolean isRoom(SavedForm form, HttpServletRequest request) {
        return byPerson.take(form.owner().toString()) == 0 && byAddress.take(AddressLimits.client(request.getRemoteAddr())) == 0
                && inAll.take("") == 0;
    }

    /** Being asked for makes no session of nobody's live longer. */
    boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && PortalSession.of(request).isEmpty() && clock.millis() - session.getCreationTime() > LIFE.toMillis();
    }
}
