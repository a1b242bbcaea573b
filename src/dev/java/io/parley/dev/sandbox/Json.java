package io.parley.dev.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** JSON, short to write. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Json() {
    }

    /** Names and values in turn; a null value leaves its name out. */
    static ObjectNode object(Object... pairs) {
        var object = MAPPER.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                object.set((String) pairs[i], MAPPER.valueToTree(pairs[i + 1]));
            }
        }
        return object;
    }

    static ArrayNode array(Stream<? extends JsonNode> nodes) {
        var array = MAPPER.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw XError.v1(400, 214, "Bad request: the body is not JSON.");
        }
    }

    static <T> T as(Class<T> type, JsonNode node) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what is no " + type.getSimpleName(), e);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text at a name; null where there is none. */
    static String text(JsonNode node, String name) {
        JsonNode found = node.path(name);
        return found.isMissingNode() || found.isNull() ? null : found.asText();
    }
}
