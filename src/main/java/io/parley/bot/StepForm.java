package io.parley.bot;

import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** A step's form: filled with what stands there, and checked field by field when it comes back. */
final class StepForm {

    private StepForm() {
    }

    static Form typed(List<FieldGroup> groups, int version) {
        var form = new Form().fill("version", version);
        fields(groups).forEach(f -> form.fill(f.name(), f.values().toArray()));
        return form;
    }

    static void check(Form form, List<FieldGroup> groups) {
        fields(groups).forEach(f -> check(form, f));
        String action = form.value("action");
        groups.stream().filter(g -> g.adds() && g.action().equals(action) && form.value(g.firstName()).isBlank())
                .forEach(g -> form.problem(g.firstName(), "bot.new.missing"));
    }

    private static void check(Form form, StepField field) {
        String value = form.value(field.name());
        List<String> offered = field.options().stream().map(Option::value).toList();
        if (!offered.isEmpty() && !offered.containsAll(form.values(field.name()))) {
            form.problem(field.name(), "bot.option.unknown");
        } else if (offered.isEmpty() && value.codePointCount(0, value.length()) > field.most()) {
            form.problem(field.name(), "bot.text.long", field.most());
        } else if (field.kind().equals("button.handle") && !value.matches("@?[A-Za-z0-9_]{0,15}")) {
            form.problem(field.name(), "bot.handle.wrong");
        } else if (field.kind().equals("goal") && !value.isEmpty() && !value.matches("[a-z0-9-]{1,40}")) {
            form.problem(field.name(), "bot.goal.wrong");
        }
    }

    private static Stream<StepField> fields(List<FieldGroup> groups) {
        return groups.stream().flatMap(FieldGroup::fields);
    }
}
