package io.parley.shared.web;

import java.util.stream.Stream;

/**
 * What is wrong with a field, as a message key and its arguments. The field is empty for the form as a whole. A name or a text that the
 * sender chose is told by its beginning: a problem stays short whatever was sent.
 */
public record Problem(String field, String key, Object[] args) {

    static final int LONGEST = 200;

    public Problem {
        field = shortened(field);
        args = Stream.of(args).map(arg -> arg instanceof CharSequence text ? shortened(text.toString()) : arg).toArray();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
