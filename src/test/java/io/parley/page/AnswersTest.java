package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.page.Content.Field;
import io.parley.shared.web.Form;
import io.parley.shared.web.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    @ParameterizedTest
    @CsvSource({"EMAIL,mira@example.com,", "EMAIL,미라@예시.한국,", "EMAIL,mira@example,page.answer.email", "EMAIL,a b@c.d,page.answer.email", "EMAIL,'',page.answer.missing",
        "TEL,+82 10-1234-5678,", "TEL,call me,page.answer.tel", "TEXT,'<b>&',", "CHOICE,Neat,", "CHOICE,neat,page.answer.choice", "CHOICE,'',page.answer.choose"})
    @DisplayName("PG7: each kind of field says what is wrong with it")
    void kinds(Field.Kind kind, String typed, String problem) {
        assertThat(problems(content(kind, ""), new Form().fill("q-a", typed))).isEqualTo(problem == null ? List.of() : List.of("q-a " + problem));
    }

    @Test
    @DisplayName("PG7: an optional field may be empty, none may be endless, and consent is asked for where it is written")
    void limits() {
        var optional = new Content("H", "", "", List.of(new Field("a", "A", Field.Kind.EMAIL, false, List.of())), "", "Go", "T", "");
        assertThat(problems(optional, new Form())).isEmpty();
        assertThat(problems(content(Field.Kind.TEXT, ""), new Form().fill("q-a", "x".repeat(1_001)))).containsExactly("q-a page.answer.long");
        assertThat(problems(content(Field.Kind.TEXT, "I agree"), new Form().fill("q-a", "x"))).containsExactly("consent page.answer.consent");
        assertThat(Answers.json(new Form().fill("q-a", "\"x\"").fill("consent", "true"), content(Field.Kind.TEXT, "I agree")))
                .isEqualTo("{\"A\":\"\\\"x\\\"\",\"I agree\":\"✓\"}");
    }

    private static Content content(Field.Kind kind, String consent) {
        return new Content("H", "", "", List.of(new Field("a", "A", kind, true, List.of("Neat", "Long"))), consent, "Go", "T", "");
    }

    private static List<String> problems(Content content, Form form) {
        Answers.check(form, content);
        return form.all().stream().map((Problem p) -> p.field() + " " + p.key()).toList();
    }
}
