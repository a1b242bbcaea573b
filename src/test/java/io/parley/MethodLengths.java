package io.parley;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines between the braces of each method, told by indentation: our sources are formatted alike, so that is enough. */
public final class MethodLengths {

    private static final Pattern HEAD = Pattern.compile("^( {4,12})(?!(?:if|for|while|switch|try|else|return|new|do|case|throw)\\b)[\\w<@].*?(\\w+)\\(.*");

    private MethodLengths() {
    }

    public static Map<String, Integer> of(List<String> lines) {
        var lengths = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            int open = head.matches() ? open(lines, i) : -1;
            if (open >= 0) {
                lengths.merge(head.group(2), close(lines, open, head.group(1)) - open - 1, Math::max);
            }
        }
        return lengths;
    }

    /** The line on which the head ends with its brace, or -1 where it is a statement or has no body. */
    private static int open(List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            if (lines.get(i).endsWith("{")) {
                return lines.get(i).contains("->") ? -1 : i;
            }
            if (lines.get(i).endsWith(";")) {
                return -1;
            }
        }
        return -1;
    }

    private static int close(List<String> lines, int open, String indent) {
        for (int i = open + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(indent + "}")) {
                return i;
            }
        }
        return open + 1;
    }
}
