package io.parley.page;

import io.parley.page.Content.Field;
import io.parley.shared.web.Form;
import java.util.HashSet;
import java.util.List;

/** What a page's words must keep to; notes beside each field of the editor what does not. */
final class ContentCheck {

    private static final int MOST_OPTIONS = 20;

    private ContentCheck() {
    }

    static void into(Form form, Content c) {
        text(form, "headline", c.headline(), 120, true);
        text(form, "lead", c.lead(), 300, false);
        text(form, "body", c.body(), 5_000, false);
        text(form, "consent", c.consent(), 500, false);
        text(form, "submit", c.submit(), 40, !c.fields().isEmpty());
        text(form, "thanksHeadline", c.thanksHeadline(), 120, !c.fields().isEmpty());
        text(form, "thanksText", c.thanksText(), 500, false);
        fields(form, c.fields());
    }

    private static void fields(Form form, List<Field> fields) {
        var labels = new HashSet<String>();
        var keys = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            text(form, "label-" + i, field.label(), 80, true);
            if (!labels.add(field.label()) || !keys.add(field.key())) {
                form.problem("label-" + i, "page.field.twice");
            }
            options(form, "options-" + i, field);
        }
    }

    private static void options(Form form, String name, Field field) {
        if (field.kind() == Field.Kind.CHOICE && (field.options().size() < 2 || field.options().size() > MOST_OPTIONS)) {
            form.problem(name, "page.field.options.wrong", MOST_OPTIONS);
        } else if (field.options().stream().anyMatch(o -> o.length() > 80)) {
            form.problem(name, "page.text.long", 80);
        }
    }

    private static void text(Form form, String name, String value, int most, boolean needed) {
        if (needed && value.isEmpty()) {
            form.problem(name, "page.text.missing");
        } else if (value.length() > most) {
            form.problem(name, "page.text.long", most);
        } else {
            Wording.bare(value).ifPresent(word -> form.problem(name, "page.text.bare", "{{" + word + "}}", "{{" + word + "|…}}"));
        }
    }
}
