package io.parley.link;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;

/** Where a link leads, as its directory row keeps it. @param to a web address, or null where @param page is the code of a landing page */
record LinkTarget(UUID campaign, String to, String page) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    static LinkTarget read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new LinkTarget(UUID.fromString(object.getString("campaign")), object.getString("to", null), object.getString("page", null));
        }
    }

    String json() {
        var object = Json.createObjectBuilder().add("campaign", campaign.toString());
        return (to == null ? object.add("page", page) : object.add("to", to)).build().toString();
    }
}
