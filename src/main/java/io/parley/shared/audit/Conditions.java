package io.parley.shared.audit;

import io.parley.shared.tenancy.Listing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An {@link AuditQuery} as conditions on entries e. */
final class Conditions {

    private static final String TEXT = "lower(concat(e.change.action, ' ', e.change.actorName, ' ', coalesce(e.change.before, ''), ' ', coalesce(e.change.after, ''))) "
            + "like :like escape '\\'";
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder("1 = 1");

    private Conditions() {
    }

    static Conditions of(AuditQuery query) {
        var all = new Conditions();
        query.who().filter(AuditQuery.PARLEY::equals).ifPresentOrElse(p -> all.where.append(" and e.change.actorId is null"),
                () -> query.who().ifPresent(who -> all.and("e.change.actorId = :who", "who", who)));
        if (!query.action().isEmpty()) {
            all.and("e.change.action like :action", "action", query.action().endsWith(".") ? query.action() + "%" : query.action());
        }
        query.from().ifPresent(from -> all.and("e.change.at >= :from", "from", from));
        query.before().ifPresent(before -> all.and("e.change.at < :before", "before", before));
        if (query.support()) {
            all.where.append(" and e.change.support = true");
        }
        all.search(query);
        return all;
    }

    Conditions and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    private void search(AuditQuery query) {
        if (query.request().query().isEmpty()) {
            return;
        }
        where.append(" and (").append(TEXT);
        or("e.change.action in :actions", "actions", query.actions());
        or("e.change.actorId in :people", "people", query.people());
        or("e.change.subjectId in :people", "people", query.people());
        where.append(")");
    }

    private void or(String condition, String name, Collection<?> value) {
        if (!value.isEmpty()) {
            where.append(" or ").append(condition);
            values.put(name, value);
        }
    }

    String from(Class<?> type) {
        return "from " + type.getSimpleName() + " e where " + where;
    }

    static String order(AuditQuery query) {
        return query.request().sort().equals("old") ? "e.id" : "e.id desc";
    }

    Listing into(Listing listing) {
        values.forEach(listing::with);
        return listing;
    }
}
