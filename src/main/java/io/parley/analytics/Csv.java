package io.parley.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a table for a spreadsheet: one line a figure, its columns named in English for whatever reads them. */
record Csv(Report report) {

    String text() {
        var lines = new ArrayList<String>();
        lines.add(line("table", "item", "detail", "figure", "count"));
        report.funnel().forEach(s -> lines.add(line("funnel", s.key().substring("analytics.stage.".length()), "", "runs", s.runs())));
        report.entries().forEach(e -> add(lines, "entries", e.name(), e.button() == 0 ? e.kind() : e.button() + " " + e.label(),
                List.of("runs", "clicks", "conversions"), List.of(e.runs(), e.clicks(), e.conversions())));
        report.stepRows().forEach(s -> add(lines, "steps", s.key(), s.words(), List.of("reached", "answered", "left", "failed"),
                List.of(s.reached(), s.answered(), s.left(), s.failed())));
        hits(lines, "links", report.links());
        hits(lines, "pages", report.pages());
        report.goals().forEach(g -> lines.add(line("goals", g.name(), g.stage(), "reached", g.count())));
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private static void hits(List<String> lines, String table, List<HitRow> rows) {
        for (HitRow row : rows) {
            add(lines, table, row.name(), row.code(), List.of("HUMAN", "conversions"), List.of(row.human(), row.reached()));
            row.filtered().forEach(f -> lines.add(line(table, row.name(), row.code(), f.kind(), f.count())));
        }
    }

    private static void add(List<String> lines, String table, String item, String detail, List<String> figures, List<Long> counts) {
        for (int i = 0; i < figures.size(); i++) {
            lines.add(line(table, item, detail, figures.get(i), counts.get(i)));
        }
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(c -> cell(c == null ? "" : c.toString())).collect(Collectors.joining(","));
    }

    /** A spreadsheet takes a cell that begins like a formula for one; somebody else's text must not compute there. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\n\\r].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
