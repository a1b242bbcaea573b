package io.parley.dev.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessageLimitsTest {

    @Test
    @DisplayName("rule 2: texts end at 10,000 characters, in a welcome message at 9,990; an emoji is one")
    void lengths_of_texts() {
        taken(Json.object("text", "\uD83C\uDF78".repeat(10_000)));
        refused(Json.object("text", "a".repeat(10_001)), "longer than 10000");
        refused(Json.object("text", " "), "required");
        assertThatThrownBy(() -> MessageLimits.WELCOME.check(Json.object("text", "a".repeat(9_991)))).hasMessageContaining("9990");
    }

    @Test
    @DisplayName("rule 2: one to twenty quick replies, each with a label of at most 36 characters and without a link")
    void quick_replies() {
        taken(asking(Collections.nCopies(20, Json.object("label", "a".repeat(36), "metadata", "m".repeat(1000)))));
        refused(asking(Collections.nCopies(21, Json.object("label", "a"))), "1 to 20");
        refused(asking(List.of()), "1 to 20");
        refused(asking(List.of(Json.object("label", "a".repeat(37)))), "36");
        refused(asking(List.of(Json.object("label", "see https://x.example"))), "URL");
        refused(asking(List.of(Json.object("label", "a", "metadata", "m".repeat(1001)))), "metadata");
    }

    @Test
    @DisplayName("rule 2: when one quick reply is described, all are")
    void descriptions() {
        taken(asking(List.of(Json.object("label", "a", "description", "d".repeat(72)), Json.object("label", "b", "description", "e"))));
        refused(asking(List.of(Json.object("label", "a", "description", "d"), Json.object("label", "b"))), "all must");
        refused(asking(List.of(Json.object("label", "a", "description", "d".repeat(73)))), "72");
    }

    @Test
    @DisplayName("rule 2: one to three buttons, each a link with a label")
    void buttons() {
        var button = Json.object("type", "web_url", "label", "Open", "url", "http://127.0.0.1:9080/l/abc");
        taken(Json.object("text", "x", "ctas", Collections.nCopies(3, button)));
        refused(Json.object("text", "x", "ctas", Collections.nCopies(4, button)), "1 to 3");
        refused(Json.object("text", "x", "ctas", List.of(Json.object("type", "web_url", "label", "Open", "url", "javascript:alert(1)"))), "cta.url");
        refused(Json.object("text", "x", "ctas", List.of(Json.object("type", "web_url", "label", "", "url", "http://a.example"))), "cta.label");
    }

    private static ObjectNode asking(List<ObjectNode> options) {
        return Json.object("text", "x", "quick_reply", Json.object("type", "options", "options", options));
    }

    private static void taken(ObjectNode data) {
        assertThatCode(() -> MessageLimits.MESSAGE.check(data)).doesNotThrowAnyException();
    }

    private static void refused(ObjectNode data, String why) {
        assertThatThrownBy(() -> MessageLimits.MESSAGE.check(data)).isInstanceOf(XError.class).hasMessageContaining(why);
    }
}
