package io.parley.shared.web;

import io.parley.shared.kernel.CsvLine;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes a {@link Sheet}, each page of it as soon as it is read, so that a long list costs no memory. */
@Provider
public class SheetWriter implements MessageBodyWriter<Sheet<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Sheet.class;
    }

    @Override
    public void writeTo(Sheet<?> sheet, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle("Content-Type", "text/csv;charset=UTF-8");
        headers.putSingle("Content-Disposition", "attachment; filename=\"" + sheet.name() + ".csv\"");
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(sheet, writer);
        writer.flush();
    }

    private static <T> void write(Sheet<T> sheet, Writer out) throws IOException {
        out.write(CsvLine.BEGIN + CsvLine.of(sheet.columns().stream().map(Sheet.Column::name).toArray()) + CsvLine.END);
        PageRequest first = sheet.request().sized(Sheet.STEP);
        for (int number = 1; ; number++) {
            Page<T> page = sheet.pages().apply(new PageRequest(number, Sheet.STEP, first.sort(), first.descending(), first.query()));
            for (T row : page.items()) {
                out.write(CsvLine.of(sheet.columns().stream().map(c -> c.value().apply(row)).toArray()) + CsvLine.END);
            }
            if (number >= page.pages()) {
                return;
            }
        }
    }
}
