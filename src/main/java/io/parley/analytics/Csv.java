package io.parley.analytics;

import io.parley.shared.kernel.CsvLine;
import java.util.ArrayList;
import java.util.List;

/** A report as a table for a spreadsheet: one line a figure, its columns named in English for whatever reads them. */
record Csv(Report report) {

    String text() {
        var lines = new ArrayList<String>();
        lines.add(CsvLine.of("table", "item", "detail", "figure", "count"));
        report.funnel().forEach(s -> lines.add(CsvLine.of("funnel", s.key().substring("analytics.stage.".length()), "", "runs", s.runs())));
        report.entries().forEach(e -> add(lines, "entries", e.name(), e.button() == 0 ? e.kind() : e.button() + " " + e.label(),
                List.of("runs", "clicks", "conversions"), List.of(e.runs(), e.clicks(), e.conversions())));
        report.stepRows().forEach(s -> add(lines, "steps", s.key(), s.words(), List.of("reached", "answered", "left", "failed"),
                List.of(s.reached(), s.answered(), s.left(), s.failed())));
        hits(lines, "links", report.links());
        hits(lines, "pages", report.pages());
        report.goals().forEach(g -> lines.add(CsvLine.of("goals", g.name(), g.stage(), "reached", g.count())));
        return CsvLine.BEGIN + String.join(CsvLine.END, lines) + CsvLine.END;
    }

    private static void hits(List<String> lines, String table, List<HitRow> rows) {
        for (HitRow row : rows) {
            add(lines, table, row.name(), row.code(), List.of("HUMAN", "conversions"), List.of(row.human(), row.reached()));
            row.filtered().forEach(f -> lines.add(CsvLine.of(table, row.name(), row.code(), f.kind(), f.count())));
        }
    }

    private static void add(List<String> lines, String table, String item, String detail, List<String> figures, List<Long> counts) {
        for (int i = 0; i < figures.size(); i++) {
            lines.add(CsvLine.of(table, item, detail, figures.get(i), counts.get(i)));
        }
    }
}
