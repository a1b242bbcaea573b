package io.parley.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All signs together. */
@ApplicationScoped
public class Health {

    private static final System.Logger LOG = System.getLogger(Health.class.getName());
    @Inject
    @Any
    private Instance<Vital> rooms;

    public List<Sign> signs() {
        return rooms.stream().flatMap(Health::of).sorted(Comparator.comparingInt(Sign::order)).toList();
    }

    private static Stream<Sign> of(Vital room) {
        try {
            return room.signs().stream();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "health not-said: " + room.getClass().getName(), e);
            return Stream.of(Sign.ill(Integer.MAX_VALUE, "health.unknown", "health.unknown.text", null));
        }
    }
}
