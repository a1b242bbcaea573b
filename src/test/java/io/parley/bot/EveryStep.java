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
import io.parley.engine.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A flow with a step of every kind and everything a step may have. */
final class EveryStep {

    private EveryStep() {
    }

    static Flow flow() {
        return new Flow(List.of("en", "ko"), "a", List.of(
                new Say("a", new Message(text("Hi"), List.of(new Button("site", Button.Kind.WEBSITE, text("Go"), text("id")))), "b"),
                new Ask("b", text("?"), "v", List.of(new Choice("x", text("X"), text("xx"), "c"), new Choice("y", text("Y"), Text.NONE, null)), "d"),
                new Branch("c", List.of(new Branch.Case("v", Set.of("x", "y"), "d"), new Branch.Case("v", Set.of("y"), null)), "e"),
                new Recommend("d", "w", List.of(new Product("p", text("P"), text("pp"), Map.of("v", Set.of("x", "y")))),
                        new Message(text("{{w}}"), List.of()), "e"),
                new Goal("e", "won", "f"), new End("f", Text.NONE), new End("g", text("Bye"))), new Phrases(text("what"), text("old")));
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words, "ko", words + " ko"));
    }
}
