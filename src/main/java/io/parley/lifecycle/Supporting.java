package io.parley.lifecycle;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceEntered;
import io.parley.tenant.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Lets an admin into one place as support and out again; both stand in the place's log (rule LC8). */
@ApplicationScoped
class Supporting {

    @Inject
    private SupportSessions sessions;
    @Inject
    private People people;

    void begin(Place.Kind kind, UUID place, String reason) {
        end(Current.actor().id());
        marked(Current.actor(), () -> sessions.begin(kind, place, reason));
    }

    /** Ends the person's visit, if there is one; hands back what was visited. */
    Optional<SupportSession.Visited> end(UUID person) {
        Optional<SupportSession.Visited> open = sessions.open(person);
        open.ifPresent(this::end);
        return open;
    }

    /** Going to another place ends the visit to this one. */
    void elsewhere(@Observes PlaceEntered entered) {
        if (entered.place().support() == null) {
            sessions.open(entered.admin()).ifPresent(this::end);
        }
    }

    void endOver() {
        sessions.over().forEach(this::end);
    }

    /** Who visited ends it, whoever or whatever notices: the entry is theirs. */
    private void end(SupportSession.Visited visited) {
        Actor visitor = people.find(visited.person()).map(p -> p.actor()).orElse(Actor.SYSTEM);
        marked(visitor, () -> sessions.end(visited.id()));
    }

    private static void marked(Actor actor, Runnable work) {
        Actor before = Current.actor();
        Current.act(actor.asSupport());
        try {
            work.run();
        } finally {
            Current.act(before);
        }
    }
}
