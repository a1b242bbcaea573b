package io.parley.shared.api;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.web.ApiRefusal;
import io.parley.shared.web.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list of the API, as a {@code @BeanParam} (rule AP9). */
public class ApiList {

    private static final int MOST = 200;
    @QueryParam("page")
    private String page;
    @QueryParam("limit")
    private String limit;
    @QueryParam("sort")
    private String sort;
    @QueryParam("q")
    private String query;
    @Context
    private UriInfo address;

    /** @param columns those the list can be sorted by, a hyphen before one turns it round; the first is used when none is named */
    public PageRequest request(String... columns) {
        var problems = new ArrayList<Problem>();
        int number = number("page", page, 1, 100_000, problems);
        int size = number("limit", limit, PageRequest.SIZE, MOST, problems);
        String column = sort == null || sort.isEmpty() ? columns[0] : sort.replaceFirst("^-", "");
        if (!List.of(columns).contains(column)) {
            problems.add(new Problem("sort", "api.list.sort", new Object[] {String.join(", ", columns)}));
        }
        if (!problems.isEmpty()) {
            throw new ApiRefusal(problems);
        }
        return new PageRequest(number, size, column, sort != null && sort.startsWith("-"), query);
    }

    public <T> Response answer(Page<T> rows, Function<T, JsonObject> each) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        rows.items().forEach(row -> items.add(each.apply(row)));
        JsonObject body = Json.createObjectBuilder().add("items", items).add("page", rows.number()).add("limit", rows.size()).add("total", rows.total()).build();
        Response.ResponseBuilder answer = ApiAnswer.ok(body).response();
        link(answer, "first", 1);
        if (rows.number() > 1) {
            link(answer, "prev", Math.min(rows.number() - 1, rows.pages()));
        }
        if (rows.number() < rows.pages()) {
            link(answer, "next", rows.number() + 1);
        }
        link(answer, "last", rows.pages());
        return answer.build();
    }

    private void link(Response.ResponseBuilder answer, String rel, int number) {
        answer.link(address.getRequestUriBuilder().replaceQueryParam("page", number).build(), rel);
    }

    private static int number(String name, String typed, int otherwise, int most, List<Problem> problems) {
        if (typed == null) {
            return otherwise;
        }
        if (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > most) {
            problems.add(new Problem(name, "api.list.number", new Object[] {most}));
            return otherwise;
        }
        return Integer.parseInt(typed);
    }
}
