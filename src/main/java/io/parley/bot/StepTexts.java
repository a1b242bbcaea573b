package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Button;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Message;
import io.parley.engine.Product;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a step, each by a name that is stable within it: to be read, and to be written into a copy of the step. */
final class StepTexts {

    private final BiText each;

    private StepTexts(BiText each) {
        this.each = each;
    }

    static Map<String, Text> of(Step step) {
        var found = new LinkedHashMap<String, Text>();
        new StepTexts((name, text) -> {
            found.put(name, text);
            return text;
        }).step(step);
        return found;
    }

    /** @param change name of a text and the text as it is → as it shall be */
    static Flow change(Flow flow, String key, BiText change) {
        return new Flow(flow.languages(), flow.start(), flow.steps().stream().map(s -> s.key().equals(key) ? new StepTexts(change).step(s) : s).toList(),
                flow.phrases());
    }

    private Step step(Step step) {
        if (step instanceof Say say) {
            return new Say(say.key(), message(say.message()), say.next());
        } else if (step instanceof Ask ask) {
            return new Ask(ask.key(), each.apply("question", ask.question()), ask.variable(), ask.choices().stream().map(this::choice).toList(), ask.next());
        } else if (step instanceof Recommend r) {
            Message message = message(r.message());
            return new Recommend(r.key(), r.variable(), r.products().stream().map(this::product).toList(), message, r.next());
        }
        return step instanceof End end ? new End(end.key(), each.apply("farewell", end.farewell())) : step;
    }

    private Choice choice(Choice c) {
        return new Choice(c.key(), each.apply("choice-" + c.key() + "-label", c.label()),
                each.apply("choice-" + c.key() + "-description", c.description()), c.next());
    }

    private Product product(Product p) {
        return new Product(p.key(), each.apply("product-" + p.key() + "-name", p.name()),
                each.apply("product-" + p.key() + "-description", p.description()), p.suits());
    }

    private Message message(Message message) {
        return new Message(each.apply("text", message.text()), message.buttons().stream().map(this::button).toList());
    }

    private Button button(Button b) {
        return new Button(b.key(), b.kind(), each.apply("button-" + b.key() + "-label", b.label()), each.apply("button-" + b.key() + "-target", b.target()));
    }

    @FunctionalInterface
    interface BiText {

        Text apply(String name, Text text);
    }
}
