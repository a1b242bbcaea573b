package io.parley.shared.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** One page of a list, with the links to the others. */
public record Page<T>(List<T> items, long total, PageRequest request) {

    /** The same page, each item as something else. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), total, request);
    }

    public int number() {
        return request.number();
    }

    public int size() {
        return request.size();
    }

    public int pages() {
        return (int) Math.max(1, (total + size() - 1) / size());
    }

    public String sort() {
        return request.sort();
    }

    public boolean descending() {
        return request.descending();
    }

    public String query() {
        return request.query();
    }

    public String href(int number) {
        return link(number, sort(), descending());
    }

    /** Sorting again by the same column turns it round. */
    public String sortHref(String column) {
        return link(1, column, column.equals(sort()) && !descending());
    }

    /** What makes the same list, sorted and searched alike, out of the address of its file. */
    public String csvHref() {
        return "/all.csv" + link(1, sort(), descending());
    }

    private String link(int number, String sort, boolean down) {
        return "?page=" + number + "&sort=" + (down ? "-" : "") + sort + "&q=" + URLEncoder.encode(query(), StandardCharsets.UTF_8) + request.also();
    }
}
