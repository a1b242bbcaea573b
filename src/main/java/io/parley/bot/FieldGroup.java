package io.parley.bot;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that belong together, each line's side by side.
 *
 * @param kind   what it is about, as the messages name it after bot.group
 * @param part   what the heading calls it
 * @param action what its own button does; empty for none
 */
public record FieldGroup(String kind, String part, List<List<StepField>> lines, String action) {

    Stream<StepField> fields() {
        return lines.stream().flatMap(List::stream);
    }

    public boolean adds() {
        return action.startsWith("add-");
    }

    public String firstName() {
        return lines.get(0).get(0).name();
    }
}
