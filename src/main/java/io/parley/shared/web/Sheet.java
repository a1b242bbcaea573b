package io.parley.shared.web;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list as a CSV file: all of it, as it was sorted and searched, read page by page. Columns are named in English and values are raw (ISO
 * times, ids of enumerations), for whatever reads them next. A list's route for it is {@code <list>/all.csv}.
 *
 * @param name the file's, without an ending
 */
public record Sheet<T>(String name, PageRequest request, Function<PageRequest, Page<T>> pages, List<Column<T>> columns) {

    static final int STEP = 200;

    /** A column: its name and a row's value there, null for none. */
    public record Column<T>(String name, Function<T, Object> value) {
    }

    public static <T> Sheet<T> of(String name, PageRequest request, Function<PageRequest, Page<T>> pages) {
        return new Sheet<>(name, request, pages, List.of());
    }

    public Sheet<T> column(String column, Function<T, Object> value) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(column, value));
        return new Sheet<>(name, request, pages, more);
    }
}
