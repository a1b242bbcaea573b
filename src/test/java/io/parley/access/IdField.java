package io.parley.access;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A field of a form, or a parameter of a link, on a page somebody may see, whose value holds the id of something. */
record IdField(String page, String method, String target, List<KeyVal> rest, String name, String value, String id) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those of one page; of a choice between many things the first stands for all. The choice of a language only remembers the way back. */
    static List<IdField> of(Answer page) {
        var found = new LinkedHashMap<String, IdField>();
        for (Element form : page.page().select("form:not([action='/preferences'])")) {
            String target = form.absUrl("action").isEmpty() ? page.uri().toString() : form.absUrl("action");
            String method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
            for (Element field : form.select("input[name][value], option[value]")) {
                String name = field.hasAttr("name") ? field.attr("name") : field.closest("select").attr("name");
                in(field.val()).ifPresent(id -> found.putIfAbsent(method + target + name,
                        new IdField(page.uri().getPath(), method, target, data((FormElement) form), name, field.val(), id)));
            }
        }
        page.page().select("a[href*=?]").forEach(a -> parameters(page, a.absUrl("href")).forEach(p -> found.putIfAbsent(p.method + p.target + p.name, p)));
        return List.copyOf(found.values());
    }

    /** Sent as a browser would send it, with another id in this one place. */
    Answer with(Portal portal, String other) throws Exception {
        var fields = new ArrayList<Map.Entry<String, String>>();
        rest.stream().filter(f -> !f.key().equals(name)).forEach(f -> fields.add(Map.entry(f.key(), f.value())));
        fields.add(Map.entry(name, value.replace(id, other)));
        String encoded = fields.stream().map(f -> Portal.encode(Map.of(f.getKey(), f.getValue()))).collect(Collectors.joining("&"));
        Answer answer = method.equals("POST") ? portal.postEncoded(target, encoded) : portal.get(target.split("\\?")[0] + "?" + encoded);
        portal.follow(answer);
        return answer;
    }

    @Override
    public String toString() {
        return name + " of " + method + " " + target.replaceFirst("^https?://[^/]+", "") + " on " + page;
    }

    private static List<KeyVal> data(FormElement form) {
        return form.formData();
    }

    private static java.util.Optional<String> in(String value) {
        return UUID.matcher(value).results().map(MatchResult::group).findFirst();
    }

    private static Stream<IdField> parameters(Answer page, String href) {
        String query = href.replaceFirst("^[^?]*\\??", "").replaceFirst("#.*", "");
        return Stream.of(query.split("&")).filter(p -> p.contains("=")).flatMap(p -> in(p).stream()
                .map(id -> new IdField(page.uri().getPath(), "GET", href, List.of(), p.substring(0, p.indexOf('=')), p.substring(p.indexOf('=') + 1), id)));
    }
}
