package io.parley.privacy;

import io.parley.shared.kernel.CsvLine;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything of a contact as one file: data.json for programs, and a CSV of each part for people. Written as it is read. */
final class ExportZip {

    private static final int STEP = 500;
    private final Rows rows;
    private final ZipOutputStream zip;
    private final Writer out;

    /** Where the rows come from. */
    @FunctionalInterface
    interface Rows {

        List<String> of(Part part, int most, int behind);
    }

    private interface Line {

        void write(String row, boolean first) throws IOException;
    }

    private ExportZip(Rows rows, OutputStream out) {
        this.rows = rows;
        this.zip = new ZipOutputStream(out);
        this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    static void write(Rows rows, Instant now, OutputStream out) throws IOException {
        var file = new ExportZip(rows, out);
        file.json(now);
        for (Part part : Part.values()) {
            file.entry(part.label() + ".csv");
            file.out.write(CsvLine.BEGIN);
            file.each(part, file::csv);
            file.end();
        }
        file.zip.finish();
    }

    private void json(Instant now) throws IOException {
        entry("data.json");
        out.write("{\"exported_at\":\"" + now + "\"");
        for (Part part : Part.values()) {
            out.write(",\n\"" + part.label() + "\":[");
            each(part, (row, first) -> out.write((first ? "\n" : ",\n") + row));
            out.write("]");
        }
        out.write("}\n");
        end();
    }

    private void csv(String row, boolean first) throws IOException {
        JsonObject object = Cells.object(row);
        if (first) {
            out.write(CsvLine.of(object.keySet().toArray()) + CsvLine.END);
        }
        out.write(CsvLine.of(object.values().stream().map(ExportZip::cell).toArray()) + CsvLine.END);
    }

    private void each(Part part, Line line) throws IOException {
        List<String> some = rows.of(part, STEP, 0);
        boolean first = true;
        for (int behind = STEP; !some.isEmpty(); behind += STEP) {
            for (String row : some) {
                line.write(row, first);
                first = false;
            }
            some = some.size() < STEP ? List.of() : rows.of(part, STEP, behind);
        }
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static Object cell(JsonValue value) {
        return value == JsonValue.NULL ? null : value instanceof JsonString text ? text.getString() : value;
    }
}
