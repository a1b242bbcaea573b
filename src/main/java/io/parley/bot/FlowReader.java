package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Button;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Message;
import io.parley.engine.Phrases;
import io.parley.engine.Product;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a flow, strictly: what it does not know it refuses with its place. */
final class FlowReader {

    private FlowReader() {
    }

    static Flow flow(JsonPart json) {
        json.knows("format", "languages", "start", "phrases", "steps");
        if (json.number("format") != 1) {
            throw json.wrong("format", "is not 1");
        }
        JsonPart phrases = json.part("phrases");
        return new Flow(json.words("languages"), json.word("start"), json.parts("steps").stream().map(FlowReader::step).toList(),
                new Phrases(text(phrases, "notUnderstood"), text(phrases, "old")));
    }

    private static Step step(JsonPart json) {
        String key = json.needed("key");
        return switch (json.needed("type")) {
            case "say" -> new Say(key, message(json.knows("type", "key", "text", "buttons", "next")), json.word("next"));
            case "ask" -> ask(key, json);
            case "branch" -> new Branch(key, json.knows("type", "key", "cases", "next").parts("cases").stream().map(FlowReader::when).toList(),
                    json.word("next"));
            case "recommend" -> recommend(key, json);
            case "goal" -> new Goal(key, json.knows("type", "key", "goal", "next").needed("goal"), json.word("next"));
            case "end" -> new End(key, text(json.knows("type", "key", "farewell"), "farewell"));
            default -> throw json.wrong("type", "is no kind of step");
        };
    }

    private static Ask ask(String key, JsonPart json) {
        json.knows("type", "key", "question", "variable", "choices", "next");
        return new Ask(key, text(json, "question"), json.needed("variable"), json.parts("choices").stream().map(FlowReader::choice).toList(),
                json.word("next"));
    }

    private static Choice choice(JsonPart json) {
        json.knows("key", "label", "description", "next");
        return new Choice(json.needed("key"), text(json, "label"), text(json, "description"), json.word("next"));
    }

    private static Branch.Case when(JsonPart json) {
        json.knows("variable", "values", "next");
        return new Branch.Case(json.needed("variable"), Set.copyOf(json.words("values")), json.word("next"));
    }

    private static Recommend recommend(String key, JsonPart json) {
        json.knows("type", "key", "variable", "products", "text", "buttons", "next");
        return new Recommend(key, json.needed("variable"), json.parts("products").stream().map(FlowReader::product).toList(), message(json),
                json.word("next"));
    }

    private static Product product(JsonPart json) {
        json.knows("key", "name", "description", "suits");
        Map<String, Set<String>> suits = new LinkedHashMap<>();
        JsonPart all = json.part("suits");
        all.names().forEach(v -> suits.put(v, Set.copyOf(all.words(v))));
        return new Product(json.needed("key"), text(json, "name"), text(json, "description"), suits);
    }

    private static Message message(JsonPart json) {
        return new Message(text(json, "text"), json.parts("buttons").stream().map(FlowReader::button).toList());
    }

    private static Button button(JsonPart json) {
        json.knows("key", "kind", "label", "target");
        return new Button(json.needed("key"), kind(json), text(json, "label"), text(json, "target"));
    }

    private static Button.Kind kind(JsonPart json) {
        try {
            return Button.Kind.valueOf(json.needed("kind"));
        } catch (IllegalArgumentException e) {
            throw json.wrong("kind", "is no kind of button");
        }
    }

    private static Text text(JsonPart json, String name) {
        JsonPart words = json.part(name);
        Map<String, String> found = new LinkedHashMap<>();
        words.names().forEach(language -> found.put(language, words.needed(language)));
        return new Text(found);
    }
}
