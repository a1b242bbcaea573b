package io.parley.shared.web;

import io.parley.shared.kernel.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What a list's address asks for, as a {@code @BeanParam}: page, sort (a leading hyphen turns it round) and q. */
public class ListParams {

    @QueryParam("page")
    private String page;
    @QueryParam("sort")
    private String sort;
    @QueryParam("descending")
    private boolean descending;
    @QueryParam("q")
    private String query;

    /** @param columns those the list can be sorted by; the first is used when the address names none of them */
    public PageRequest request(String... columns) {
        String asked = sort == null ? "" : sort;
        String column = asked.startsWith("-") ? asked.substring(1) : asked;
        boolean known = List.of(columns).contains(column);
        return new PageRequest(number(), PageRequest.SIZE, known ? column : columns[0], known && (descending || asked.startsWith("-")), query);
    }

    private int number() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
