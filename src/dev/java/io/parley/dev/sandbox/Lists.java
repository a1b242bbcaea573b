package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The elements of a JSON array; none where there is no array. */
final class Lists {

    private Lists() {
    }

    static Stream<JsonNode> of(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
