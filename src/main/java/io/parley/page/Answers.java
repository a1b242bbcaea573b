package io.parley.page;

import io.parley.page.Content.Field;
import io.parley.shared.web.Form;
import jakarta.json.Json;
import java.util.regex.Pattern;

/** What a person typed into a page's form (rule PG7). */
final class Answers {

    static final String CONSENT = "consent";
    static final String TRAP = "homepage";
    private static final int LONGEST = 1_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern TEL = Pattern.compile("\\+?[0-9 ()./-]{5,30}");

    private Answers() {
    }

    static boolean trapped(Form form) {
        return !form.value(TRAP).isEmpty();
    }

    /** Notes beside each field what is wrong. */
    static void check(Form form, Content content) {
        content.fields().forEach(field -> check(form, field, form.value(field.name())));
        if (!content.consent().isEmpty() && !form.value(CONSENT).equals("true")) {
            form.problem(CONSENT, "page.answer.consent");
        }
    }

    /** Label → what was typed, in the page's order; what was agreed to is kept in its own words. */
    static String json(Form form, Content content) {
        var typed = Json.createObjectBuilder();
        content.fields().forEach(f -> typed.add(f.label(), form.value(f.name())));
        return (content.consent().isEmpty() ? typed : typed.add(content.consent(), "✓")).build().toString();
    }

    private static void check(Form form, Field field, String value) {
        if (value.isEmpty()) {
            if (field.required()) {
                form.problem(field.name(), field.kind() == Field.Kind.CHOICE ? "page.answer.choose" : "page.answer.missing", field.label());
            }
        } else if (value.length() > LONGEST) {
            form.problem(field.name(), "page.answer.long", field.label(), LONGEST);
        } else if (!fits(field, value)) {
            form.problem(field.name(), "page.answer." + field.kind().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static boolean fits(Field field, String value) {
        return switch (field.kind()) {
            case TEXT -> true;
            case EMAIL -> value.length() <= 254 && EMAIL.matcher(value).matches();
            case TEL -> TEL.matcher(value).matches();
            case CHOICE -> field.options().contains(value);
        };
    }
}
