package io.parley.shared.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The OpenAPI document (rule AP11), read once. */
@ApplicationScoped
class ApiDocument {

    private static final String FILE = "/api/openapi.json";
    private JsonObject document;
    private List<DocGroup> groups;

    @PostConstruct
    void read() {
        try (var in = ApiDocument.class.getResourceAsStream(FILE); var reader = Json.createReader(in)) {
            document = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String base = document.getJsonArray("servers").getJsonObject(0).getString("url");
        List<DocOperation> all = document.getJsonObject("paths").entrySet().stream().flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                .map(o -> DocOperation.of(o.getKey(), base + path.getKey(), o.getValue().asJsonObject()))).toList();
        groups = document.getJsonArray("tags").getValuesAs(JsonObject.class).stream().map(t -> t.getString("name"))
                .map(tag -> new DocGroup(tag, all.stream().filter(o -> o.tag().equals(tag)).toList())).toList();
    }

    String text() {
        return document.toString();
    }

    /** Its operations by tag, each in the document's order. */
    List<DocGroup> groups() {
        return groups;
    }
}
