package io.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a page's body. @param lines the items of a LIST; else one */
public record Block(Kind kind, List<String> lines) {

    public enum Kind { TEXT, HEADING, LIST }

    static List<Block> of(String body) {
        return Stream.of(body.split("\\R\\s*\\R")).filter(p -> !p.isBlank()).flatMap(p -> part(p).stream()).toList();
    }

    public String text() {
        return String.join(" ", lines);
    }

    private static List<Block> part(String paragraph) {
        var blocks = new ArrayList<Block>();
        paragraph.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(line -> add(blocks, kind(line), bare(line)));
        return blocks;
    }

    private static void add(List<Block> blocks, Kind kind, String line) {
        boolean goesOn = kind != Kind.HEADING && !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind == kind;
        var lines = goesOn ? new ArrayList<>(blocks.remove(blocks.size() - 1).lines) : new ArrayList<String>();
        lines.add(line);
        blocks.add(new Block(kind, lines));
    }

    private static Kind kind(String line) {
        return line.startsWith("- ") ? Kind.LIST : line.startsWith("# ") ? Kind.HEADING : Kind.TEXT;
    }

    private static String bare(String line) {
        return kind(line) == Kind.TEXT ? line : line.substring(2).strip();
    }
}
