package io.parley.bench;

import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** People of the demonstration, logged in once, asking for pages over one connection that is kept. */
final class Browsing {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Portal> people = new HashMap<>();

    /** Asks for the page as this person; nobody asks where the person is empty. */
    HttpResponse<byte[]> get(String person, String path) throws Exception {
        return client.send(as(person).request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends the form of a page back as it stands there. */
    HttpResponse<byte[]> post(String person, String path, Map<String, String> form) throws Exception {
        var request = as(person).request(path).header("Origin", Running.portal())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Portal.encode(form))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    Document page(String person, String path) throws Exception {
        return as(person).get(path).page();
    }

    /** What the form of a page sends when nothing is changed in it. */
    Map<String, String> form(String person, String path) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        page(person, path).selectFirst("main form.form").select("input, select").forEach(field -> {
            boolean unticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unticked) {
                fields.put(field.attr("name"), field.is("select") ? field.select("option[selected]").val() : field.val());
            }
        });
        return fields;
    }

    private Portal as(String person) throws Exception {
        if (!people.containsKey(person)) {
            people.put(person, person.isEmpty() ? new Portal() : Portal.of(person));
        }
        return people.get(person);
    }
}
