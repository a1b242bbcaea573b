package io.parley.page;

import io.parley.page.Content.Field;
import io.parley.shared.web.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of fields, to choose one. */
final class FieldKinds {

    static final List<Option> OPTIONS = Stream.of(Field.Kind.values())
            .map(k -> Option.ofKey(k.name(), "page.kind." + k.name().toLowerCase(Locale.ROOT))).toList();

    private FieldKinds() {
    }
}
