package io.parley.identity;

import io.parley.shared.chores.Chore;
import io.parley.tenant.EndedSessions;
import io.parley.tenant.IdentityProvider;
import io.parley.tenant.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Ends the sessions of people whose log-in was changed at Keycloak (rule ID9). */
@ApplicationScoped
class ReadingEvents implements Chore {

    private static final System.Logger LOG = System.getLogger(ReadingEvents.class.getName());
    /** Keycloak stores an event a moment after the time it carries. To end sessions twice does no harm. */
    private static final Duration AGAIN = Duration.ofMinutes(1);
    @Inject
    private KeycloakEvents events;
    @Inject
    private EventProgress progress;
    @Inject
    private People people;
    @Inject
    private EndedSessions sessions;
    @Inject
    private KeycloakSessions keycloak;
    private volatile String failure = "";

    @Override
    public String name() {
        return "identity-events";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    /** Where it fails it has noted nothing as read, so that the next run skips nothing. */
    @Override
    public void run() {
        try {
            read();
            say("");
        } catch (IdentityProvider.Unavailable e) {
            say(e.getMessage());
        }
    }

    private void read() {
        Instant to = progress.readTo();
        List<LogInChange> changes = events.since(to.minus(AGAIN));
        changes.stream().filter(this::counts).forEach(this::endSessions);
        progress.read(changes.isEmpty() ? to : changes.get(changes.size() - 1).at());
    }

    /** Keycloak's first, so that nobody who is out here comes in again by them. The log-in in which somebody makes a change of their own goes on. */
    private void endSessions(LogInChange change) {
        if (change.kind() != LogInChange.Kind.OWN) {
            keycloak.endOlder(change.subject(), change.at());
        }
        sessions.endAll(change.subject(), change.at());
    }

    private boolean counts(LogInChange change) {
        return people.email(change.subject()).filter(known -> change.kind() != LogInChange.Kind.UNCERTAIN || events.isAnother(change.subject(), known)).isPresent();
    }

    /** Once for each trouble, and once at its end. */
    private void say(String now) {
        if (!now.equals(failure)) {
            LOG.log(now.isEmpty() ? Level.INFO : Level.WARNING, now.isEmpty() ? "Keycloak''s events are read again" : "Keycloak''s events are not read: {0}", now);
            failure = now;
        }
    }
}
