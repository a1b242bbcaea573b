package io.parley.bot;

import io.parley.engine.Button;
import io.parley.engine.Flow;
import io.parley.engine.Message;
import io.parley.engine.Problem;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds website buttons that lead to no open link of the brand, which the flow alone cannot tell (rule BO5). */
record LostLinks(Set<String> open) {

    List<Problem> in(Flow flow) {
        return flow.steps().stream().flatMap(s -> buttons(s).flatMap(b -> flow.languages().stream().filter(l -> isLost(b, l))
                .map(l -> new Problem(s.key(), Problem.What.TARGET_WRONG, List.of(b.label().in(flow.languages().get(0)), l))))).toList();
    }

    private boolean isLost(Button button, String language) {
        String target = button.target().words().getOrDefault(language, "");
        return button.kind() == Button.Kind.WEBSITE && !target.isBlank() && !open.contains(target);
    }

    private static Stream<Button> buttons(Step step) {
        Message message = step instanceof Say say ? say.message() : step instanceof Recommend recommend ? recommend.message() : null;
        return message == null ? Stream.of() : message.buttons().stream();
    }
}
