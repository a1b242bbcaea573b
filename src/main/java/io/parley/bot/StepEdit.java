package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Button;
import io.parley.engine.Choice;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Message;
import io.parley.engine.Product;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import io.parley.shared.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a checked form into a copy of a step: words, ways, and the part that its action adds or removes (rule BO8). */
record StepEdit(Form form, List<String> languages) {

    Flow into(Flow flow, String key) {
        Flow worded = StepTexts.change(flow, key, this::text);
        return new Flow(flow.languages(), flow.start(), worded.steps().stream().map(s -> s.key().equals(key) ? step(s) : s).toList(), flow.phrases());
    }

    /** A field that did not come leaves what stands there. */
    Text text(String name, Text before) {
        var now = new LinkedHashMap<>(before.words());
        languages.stream().filter(l -> came(name + "." + l)).forEach(l -> now.put(l, form.value(name + "." + l).replace("\r\n", "\n")));
        now.values().removeIf(String::isEmpty);
        return new Text(now);
    }

    private Step step(Step step) {
        String next = way("next", step.after());
        if (step instanceof Say say) {
            return new Say(say.key(), message(say.message()), next);
        } else if (step instanceof Ask ask) {
            return new Ask(ask.key(), ask.question(), ask.variable(), choices(ask.choices()), next);
        } else if (step instanceof Recommend r) {
            return new Recommend(r.key(), r.variable(), products(r.products()), message(r.message()), next);
        } else if (step instanceof Branch b) {
            return new Branch(b.key(), cases(b.cases()), next);
        }
        return step instanceof Goal g ? new Goal(g.key(), came("goal") ? form.value("goal") : g.goal(), next) : step;
    }

    private List<Choice> choices(List<Choice> all) {
        Stream<Choice> kept = all.stream().filter(c -> stays("choice-" + c.key()))
                .map(c -> new Choice(c.key(), c.label(), c.description(), way("choice-" + c.key() + "-next", c.next())));
        return Stream.concat(kept, added("choice").map(l -> new Choice(Keys.of(l, "answer", all.stream().map(Choice::key).toList()), main(l), Text.NONE, null)))
                .toList();
    }

    private List<Product> products(List<Product> all) {
        Stream<Product> kept = all.stream().filter(p -> stays("product-" + p.key())).map(this::suiting);
        return Stream.concat(kept, added("product").map(l -> new Product(Keys.of(l, "product", all.stream().map(Product::key).toList()), main(l), Text.NONE,
                Map.of()))).toList();
    }

    private Product suiting(Product p) {
        String start = "product-" + p.key() + "-suits-";
        var suits = new LinkedHashMap<String, Set<String>>();
        form.names().filter(n -> n.startsWith(start)).forEach(n -> suits.put(n.substring(start.length()), Set.copyOf(form.values(n))));
        return new Product(p.key(), p.name(), p.description(), suits);
    }

    private List<Branch.Case> cases(List<Branch.Case> all) {
        Stream<Branch.Case> kept = IntStream.range(0, all.size()).filter(i -> stays("case-" + i)).mapToObj(i -> new Branch.Case(all.get(i).variable(),
                Set.copyOf(form.values("case-" + i + "-values")), way("case-" + i + "-next", all.get(i).next())));
        return Stream.concat(kept, added("case").map(variable -> new Branch.Case(variable, Set.of(), null))).toList();
    }

    private Message message(Message message) {
        Stream<Button> kept = message.buttons().stream().filter(b -> stays("button-" + b.key())).map(this::button);
        return new Message(message.text(), Stream.concat(kept, added("button").map(l -> new Button(
                Keys.of(l, "button", message.buttons().stream().map(Button::key).toList()), kind(form.value("new-button-kind")), main(l), Text.NONE)))
                .limit(StepFields.BUTTONS).toList());
    }

    /** What a button leads to is of its kind, so that it starts anew with another one. */
    private Button button(Button b) {
        String kind = form.value("button-" + b.key() + "-kind");
        if (!kind.isEmpty() && !kind.equals(b.kind().name())) {
            return new Button(b.key(), Button.Kind.valueOf(kind), b.label(), Text.NONE);
        }
        boolean handle = b.kind() == Button.Kind.FOLLOW || b.kind() == Button.Kind.CHAT;
        var target = new LinkedHashMap<String, String>();
        b.target().words().forEach((l, w) -> target.put(l, handle ? w.replaceFirst("^@", "") : w));
        return new Button(b.key(), b.kind(), b.label(), new Text(target));
    }

    private static Button.Kind kind(String name) {
        return name.isEmpty() ? Button.Kind.WEBSITE : Button.Kind.valueOf(name);
    }

    private Stream<String> added(String kind) {
        return Stream.of(form.value("new-" + kind)).filter(w -> !w.isBlank());
    }

    private Text main(String words) {
        return new Text(Map.of(languages.get(0), words));
    }

    private boolean stays(String part) {
        return !form.value("action").equals("remove-" + part);
    }

    private String way(String name, String before) {
        return !came(name) ? before : form.value(name).isEmpty() ? null : form.value(name);
    }

    private boolean came(String name) {
        return !form.values(name).isEmpty();
    }
}
