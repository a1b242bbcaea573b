package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Button;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Message;
import io.parley.engine.Product;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import jakarta.json.stream.JsonGenerator;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Writes a flow: every key in one order, maps and sets sorted, nothing that is empty. */
final class FlowWriter {

    private final JsonGenerator out;

    private FlowWriter(JsonGenerator out) {
        this.out = out;
    }

    static String json(Flow flow) {
        return JsonPart.write(out -> new FlowWriter(out).flow(flow));
    }

    private void flow(Flow flow) {
        out.writeStartObject();
        out.write("format", 1);
        words("languages", flow.languages());
        word("start", flow.start());
        out.writeStartObject("phrases");
        text("notUnderstood", flow.phrases().notUnderstood());
        text("old", flow.phrases().old());
        out.writeEnd();
        each("steps", flow.steps(), this::step);
        out.writeEnd();
    }

    private void step(Step step) {
        out.write("type", step.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        out.write("key", step.key());
        if (step instanceof Say say) {
            message(say.message());
        } else if (step instanceof Ask ask) {
            ask(ask);
        } else if (step instanceof Branch branch) {
            each("cases", branch.cases(), this::when);
        } else if (step instanceof Recommend recommend) {
            recommend(recommend);
        } else if (step instanceof Goal goal) {
            out.write("goal", goal.goal());
        } else if (step instanceof End end) {
            text("farewell", end.farewell());
        }
        word("next", step.after());
    }

    private void ask(Ask ask) {
        text("question", ask.question());
        out.write("variable", ask.variable());
        each("choices", ask.choices(), this::choice);
    }

    private void choice(Choice choice) {
        out.write("key", choice.key());
        text("label", choice.label());
        text("description", choice.description());
        word("next", choice.next());
    }

    private void when(Branch.Case when) {
        out.write("variable", when.variable());
        words("values", new TreeSet<>(when.values()));
        word("next", when.next());
    }

    private void recommend(Recommend recommend) {
        out.write("variable", recommend.variable());
        each("products", recommend.products(), this::product);
        message(recommend.message());
    }

    private void product(Product product) {
        out.write("key", product.key());
        text("name", product.name());
        text("description", product.description());
        if (!product.suits().isEmpty()) {
            out.writeStartObject("suits");
            new TreeMap<>(product.suits()).forEach((variable, values) -> words(variable, new TreeSet<>(values)));
            out.writeEnd();
        }
    }

    private void message(Message message) {
        text("text", message.text());
        if (!message.buttons().isEmpty()) {
            each("buttons", message.buttons(), this::button);
        }
    }

    private void button(Button button) {
        out.write("key", button.key());
        out.write("kind", button.kind().name());
        text("label", button.label());
        text("target", button.target());
    }

    private <T> void each(String name, Collection<T> all, Consumer<T> one) {
        out.writeStartArray(name);
        all.forEach(each -> {
            out.writeStartObject();
            one.accept(each);
            out.writeEnd();
        });
        out.writeEnd();
    }

    private void words(String name, Collection<String> all) {
        out.writeStartArray(name);
        all.forEach(out::write);
        out.writeEnd();
    }

    private void word(String name, String value) {
        if (value != null) {
            out.write(name, value);
        }
    }

    private void text(String name, Text text) {
        var words = new TreeMap<>(text.words());
        words.values().removeIf(String::isBlank);
        if (!words.isEmpty()) {
            out.writeStartObject(name);
            words.forEach(out::write);
            out.writeEnd();
        }
    }
}
