package io.parley.privacy;

import io.parley.shared.web.Form;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The days a brand wants to keep things for; what is left empty follows the platform. */
record RetentionForm(Map<Kept, Integer> days) {

    static Form typed(RetentionView kept) {
        Form form = new Form().fill("version", kept.version());
        kept.kinds().forEach(k -> form.fill(k.field(), k.own() == null ? "" : k.own()));
        return form;
    }

    static RetentionForm of(Form form) {
        var days = new EnumMap<Kept, Integer>(Kept.class);
        Stream.of(Kept.values()).filter(k -> form.number(k.field()) > 0).forEach(k -> days.put(k, form.number(k.field())));
        return new RetentionForm(days);
    }

    /** Notes beside each field what is wrong: a brand may keep things for less time than the platform, never for more. */
    static void check(Form form, RetentionView kept) {
        for (RetentionView.Kind kind : kept.kinds()) {
            int days = form.number(kind.field());
            if (!form.value(kind.field()).isEmpty() && (days < 1 || days > kind.most())) {
                form.problem(kind.field(), "privacy.kept.wrong", kind.most());
            }
        }
    }
}
