package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Flow;
import io.parley.engine.Recommend;
import io.parley.engine.Step;
import io.parley.shared.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bot as pages see it. @param live the live version's id; null while nothing was published */
public record BotView(UUID id, String name, Flow draft, UUID live, Instant createdAt, int version) {

    /** @throws NotFound */
    Step step(String key) {
        return draft.step(key).orElseThrow(() -> new NotFound("step"));
    }

    /** The steps as they are read, each with its texts in every language of the bot. */
    public List<StepRow> script() {
        return draft.steps().stream().map(s -> StepRow.of(draft, s)).toList();
    }

    /** What texts may name: the answers and what is recommended. */
    public String placeholders() {
        return draft.steps().stream().flatMap(s -> s instanceof Ask a ? Stream.of(a.variable())
                : s instanceof Recommend r ? Stream.of(r.variable(), r.variable() + ".description") : Stream.of())
                .map(v -> "{{" + v + "}}").collect(Collectors.joining(", "));
    }
}
