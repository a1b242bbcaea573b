package io.parley.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of src/dev/resources whose {@code ${names}} are filled in; a name without a value is a mistake of ours. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.]+)}");

    private Template() {
    }

    static String read(String resource) throws IOException {
        try (var in = Template.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String filled(String resource, Map<String, String> values) throws IOException {
        return fill(read(resource), values);
    }

    static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no value for ${" + name + "}");
        }
        return values.get(name);
    }
}
