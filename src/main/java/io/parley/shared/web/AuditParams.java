package io.parley.shared.web;

import io.parley.shared.audit.AuditQuery;
import io.parley.shared.kernel.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What a log's address asks for beside the list itself; what cannot be read is not asked for. */
public class AuditParams extends ListParams {

    @QueryParam("who")
    private String who;
    @QueryParam("what")
    private String what;
    @QueryParam("from")
    private String from;
    @QueryParam("to")
    private String to;
    @QueryParam("support")
    private boolean support;

    /** The list, sorted by new or old. */
    public PageRequest request() {
        PageRequest request = request("new", "old");
        for (var filter : asked().entrySet()) {
            request = request.also(filter.getKey(), URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8));
        }
        return request;
    }

    /** What it is narrowed by, as it was typed. */
    public SortedMap<String, String> asked() {
        var filters = new TreeMap<>(Map.of("who", text(who), "what", what(), "from", text(from), "to", text(to), "support", support ? "true" : ""));
        filters.values().removeIf(String::isEmpty);
        return filters;
    }

    /** @param zone whose days are meant */
    public AuditQuery query(ZoneId zone, Collection<String> actions, Collection<UUID> people) {
        return new AuditQuery(id(who), what(), day(from).map(d -> start(d, zone)), day(to).map(d -> start(d.plusDays(1), zone)), support, actions, people,
                request());
    }

    private String what() {
        return text(what).matches("[a-z][a-zA-Z-]*\\.[a-zA-Z-]*") ? what : "";
    }

    private static String text(String value) {
        return value == null ? "" : value.strip().substring(0, Math.min(60, value.strip().length()));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return text(value).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value.strip())).filter(d -> d.getYear() > 1999 && d.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String value) {
        try {
            return text(value).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
