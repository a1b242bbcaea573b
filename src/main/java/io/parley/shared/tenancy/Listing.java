package io.parley.shared.tenancy;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** A list that is read page by page, as JPQL. */
public final class Listing {

    private final EntityManager entities;
    private final PageRequest request;
    private final String from;
    private final Map<String, Object> parameters = new HashMap<>();

    private Listing(EntityManager entities, PageRequest request, String from) {
        this.entities = entities;
        this.request = request;
        this.from = from;
    }

    /**
     * @param from the from clause, and where there is one the condition on every row
     * @param like the where (or and) that finds what is searched for by the parameter like; left out where nothing is searched for,
     *             since a condition true of every row is evaluated for every row all the same
     */
    public static Listing of(EntityManager entities, PageRequest request, String from, String like) {
        return request.query().isEmpty() ? new Listing(entities, request, from)
                : new Listing(entities, request, from + " " + like).with("like", request.like());
    }

    /** What the order alone asks for is left out where the rows are only counted. */
    public Listing with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The order the request asks for. @param columns name of a column → what it sorts by, each one expression @param last makes the order whole, such as c.id */
    public static String order(PageRequest request, Map<String, String> columns, String last) {
        return columns.get(request.sort()) + (request.descending() ? " desc, " : ", ") + last + (request.descending() ? " desc" : "");
    }

    /** @param counted what the rows are counted by, such as the entity's name in the from clause */
    public <T> Page<T> page(String select, Class<T> type, String order, String counted) {
        var rows = query(select + " " + from + " order by " + order, type)
                .setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
        boolean last = rows.size() < request.size() && (!rows.isEmpty() || request.offset() == 0);
        long total = last ? request.offset() + rows.size() : query("select count(" + counted + ") " + from, Long.class).getSingleResult();
        return new Page<>(rows, total, request);
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(text, type);
        parameters.forEach((name, value) -> {
            if (text.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
