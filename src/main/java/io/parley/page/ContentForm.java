package io.parley.page;

import io.parley.page.Content.Field;
import io.parley.shared.web.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The editor's form: a page's words, and a numbered row for each thing that is asked. Rows are added and removed by buttons, without a save. */
final class ContentForm {

    static final String DO = "do";
    private static final String ADD = "add";
    private static final String REMOVE = "remove-";

    private ContentForm() {
    }

    static Form typed(Content content, int version) {
        var form = new Form().fill("version", version).fill("headline", content.headline()).fill("lead", content.lead()).fill("body", content.body())
                .fill("consent", content.consent()).fill("submit", content.submit()).fill("thanksHeadline", content.thanksHeadline())
                .fill("thanksText", content.thanksText());
        return rows(form, content.fields());
    }

    static Content of(Form form) {
        return new Content(form.value("headline"), form.value("lead"), form.value("body"), fields(form), form.value("consent"), form.value("submit"),
                form.value("thanksHeadline"), form.value("thanksText"));
    }

    /** Whether a row is to be added or removed; then nothing is saved. */
    static boolean isAboutRows(Form form) {
        return form.value(DO).equals(ADD) || form.value(DO).startsWith(REMOVE);
    }

    static Form withRowsChanged(Form form) {
        var fields = new ArrayList<>(fields(form));
        if (form.value(DO).equals(ADD) && fields.size() < Content.MOST_FIELDS) {
            fields.add(new Field(newKey(fields), "", Field.Kind.TEXT, false, List.of()));
        }
        fields.removeIf(f -> form.value(DO).equals(REMOVE + f.key()));
        return rows(form, fields);
    }

    private static Form rows(Form form, List<Field> fields) {
        form.fill("rows", fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Field f = fields.get(i);
            form.fill("key-" + i, f.key()).fill("label-" + i, f.label()).fill("kind-" + i, f.kind()).fill("required-" + i, f.required())
                    .fill("options-" + i, String.join("\n", f.options()));
        }
        return form;
    }

    private static List<Field> fields(Form form) {
        return IntStream.range(0, Math.min(form.number("rows"), Content.MOST_FIELDS)).mapToObj(i -> field(form, i)).toList();
    }

    private static Field field(Form form, int i) {
        String key = form.value("key-" + i);
        var kind = Stream.of(Field.Kind.values()).filter(k -> k.name().equals(form.value("kind-" + i))).findFirst().orElse(Field.Kind.TEXT);
        List<String> options = form.value("options-" + i).lines().map(String::strip).filter(o -> !o.isEmpty()).distinct().toList();
        return new Field(key.matches("[a-z0-9-]{1,40}") ? key : "q" + (i + 1), form.value("label-" + i), kind, form.value("required-" + i).equals("true"),
                kind == Field.Kind.CHOICE ? options : List.of());
    }

    private static String newKey(List<Field> fields) {
        return IntStream.rangeClosed(1, Content.MOST_FIELDS + 1).mapToObj(i -> String.format(Locale.ROOT, "q%d", i))
                .filter(key -> fields.stream().noneMatch(f -> f.key().equals(key))).findFirst().orElseThrow();
    }
}
