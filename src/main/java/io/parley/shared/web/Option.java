package io.parley.shared.web;

/** What a field offers to choose: shown by the message key, or as the text itself where there is no key. */
public record Option(String value, String key, String text) {

    public static Option ofKey(String value, String key) {
        return new Option(value, key, null);
    }

    public static Option ofText(String value, String text) {
        return new Option(value, null, text);
    }
}
