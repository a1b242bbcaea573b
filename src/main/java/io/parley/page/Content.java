package io.parley.page;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a page says and asks.
 *
 * @param body    paragraphs, parted by empty lines; lines that begin with a hyphen are a list, with # a heading
 * @param consent what a person agrees to by sending; empty: nothing is asked
 */
public record Content(String headline, String lead, String body, List<Field> fields, String consent, String submit, String thanksHeadline,
               String thanksText) {

    static final int MOST_FIELDS = 10;

    public Content {
        fields = List.copyOf(fields);
    }

    /** One thing that is asked. @param options what can be chosen, of a CHOICE */
    public record Field(String key, String label, Kind kind, boolean required, List<String> options) {

        public enum Kind { TEXT, EMAIL, TEL, CHOICE }

        public Field {
            options = List.copyOf(options);
        }

        /** Its name in the form of the page. */
        public String name() {
            return "q-" + key;
        }

        public String autocomplete() {
            return switch (kind) {
                case EMAIL -> "email";
                case TEL -> "tel";
                default -> key.equals("name") ? "name" : "off";
            };
        }
    }

    /** The same in other words. */
    Content worded(UnaryOperator<String> each) {
        return new Content(each.apply(headline), each.apply(lead), each.apply(body),
                fields.stream().map(f -> new Field(f.key, each.apply(f.label), f.kind, f.required, f.options)).toList(),
                each.apply(consent), each.apply(submit), each.apply(thanksHeadline), each.apply(thanksText));
    }

    public List<Block> blocks() {
        return Block.of(body);
    }
}
