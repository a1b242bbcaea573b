package io.parley.bot;

import io.parley.engine.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The JSON of a run's state. */
public final class StateJson {

    private StateJson() {
    }

    public static String write(State state) {
        return JsonPart.write(out -> {
            out.writeStartObject().write("language", state.language());
            if (state.waiting() != null) {
                out.write("waiting", state.waiting());
            }
            out.write("visits", state.visits()).writeStartObject("values");
            new TreeMap<>(state.values()).forEach(out::write);
            out.writeEnd().writeStartArray("goals");
            new TreeSet<>(state.goals()).forEach(out::write);
            out.writeEnd().write("finished", state.finished()).writeEnd();
        });
    }

    /** @throws IllegalArgumentException with the place and the reason when it is not a state */
    public static State read(String json) {
        JsonPart part = JsonPart.of(json);
        Map<String, String> values = new LinkedHashMap<>();
        JsonPart all = part.part("values");
        all.names().forEach(v -> values.put(v, all.needed(v)));
        return new State(part.needed("language"), part.word("waiting"), part.number("visits"), values, Set.copyOf(part.words("goals")),
                part.yes("finished"));
    }
}
