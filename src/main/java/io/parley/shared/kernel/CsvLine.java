package io.parley.shared.kernel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a comma-separated file (RFC 4180), safe to open in a spreadsheet. */
public final class CsvLine {

    /** Makes a spreadsheet read the file as UTF-8. */
    public static final String BEGIN = "\uFEFF";
    public static final String END = "\r\n";

    private CsvLine() {
    }

    /** Null is an empty cell. */
    public static String of(Object... cells) {
        return Stream.of(cells).map(c -> cell(c == null ? "" : c.toString())).collect(Collectors.joining(","));
    }

    /** A spreadsheet takes a cell that begins like a formula for one; somebody else's text must not compute there. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\n\\r].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
