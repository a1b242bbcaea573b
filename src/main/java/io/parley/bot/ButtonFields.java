package io.parley.bot;

import io.parley.engine.Button;
import io.parley.shared.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a button: what it leads to depends on its kind. */
record ButtonFields(List<String> languages, List<LinkTargets.Target> links) {

    static final List<Option> KINDS = Stream.of(Button.Kind.values()).map(k -> Option.ofKey(k.name(), "bot.kind." + k.name())).toList();
    private static final int POST = 1_000;

    FieldGroup of(Button b) {
        String name = "button-" + b.key();
        return new FieldGroup("button", b.label().in(languages.get(0)), List.of(
                StepFields.words(languages, "text", name + "-label", "button.label", StepFields.LABEL, b.label()),
                List.of(StepField.pick(name + "-kind", "button.kind", KINDS, b.kind().name())), targets(name + "-target", b)), "remove-" + name);
    }

    private List<StepField> targets(String name, Button b) {
        return switch (b.kind()) {
            case WEBSITE -> languages.stream().map(l -> link(name + "." + l, b.target().words().getOrDefault(l, "")).in(l)).toList();
            case POST -> StepFields.words(languages, "area", name, "button.post", POST, b.target());
            case FOLLOW, CHAT -> StepFields.words(languages, "text", name, "button.handle", 16, b.target());
        };
    }

    /** What was chosen stays to be chosen, even where that link was closed since. */
    private StepField link(String name, String now) {
        Stream<Option> gone = now.isEmpty() || links.stream().anyMatch(t -> t.id().toString().equals(now)) ? Stream.of()
                : Stream.of(Option.ofKey(now, "bot.link.gone"));
        Stream<Option> open = links.stream().map(t -> Option.ofText(t.id().toString(), t.name() + " · " + t.address()));
        return StepField.pick(name, "button.link", Stream.of(Stream.of(Option.ofKey("", "bot.link.none")), gone, open).flatMap(s -> s).toList(), now);
    }
}
