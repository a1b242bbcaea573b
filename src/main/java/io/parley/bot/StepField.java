package io.parley.bot;

import io.parley.shared.web.Option;
import java.util.List;

/**
 * One thing a form of a bot asks.
 *
 * @param type     area, text, pick or checks
 * @param kind     its label, as the messages name it after bot.field
 * @param about    what the label says it of; may be empty
 * @param language the language it is asked in; empty where it has none
 * @param values   what stands there now
 */
public record StepField(String type, String name, String kind, String about, String language, int most, List<Option> options, List<String> values) {

    static StepField words(String type, String name, String kind, String language, int most, String value) {
        return new StepField(type, name, kind, "", language, most, List.of(), List.of(value));
    }

    static StepField pick(String name, String kind, List<Option> options, String value) {
        return new StepField("pick", name, kind, "", "", 0, options, List.of(value));
    }

    static StepField checks(String name, String kind, String about, List<Option> options, List<String> values) {
        return new StepField("checks", name, kind, about, "", 0, options, values);
    }

    StepField in(String language) {
        return new StepField(type, name, kind, about, language, most, options, values);
    }
}
