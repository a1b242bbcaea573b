package io.parley.channel.x;

import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** Writes X's JSON. */
final class XJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private XJson() {
    }

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    /** message_data (x-platform.md 1.1 to 1.3). */
    static JsonObjectBuilder data(Outgoing message) {
        JsonObjectBuilder data = object().add("text", message.text());
        if (!message.quickReplies().isEmpty()) {
            data.add("quick_reply", object().add("type", "options").add("options", options(message.quickReplies())));
        }
        if (!message.buttons().isEmpty()) {
            data.add("ctas", buttons(message.buttons()));
        }
        return data;
    }

    /** X wants a description on every option or on none. */
    private static JsonArrayBuilder options(List<QuickReply> replies) {
        boolean described = replies.stream().allMatch(r -> r.description() != null && !r.description().isEmpty());
        JsonArrayBuilder options = JSON.createArrayBuilder();
        for (QuickReply reply : replies) {
            JsonObjectBuilder option = object().add("label", reply.label());
            if (described) {
                option.add("description", reply.description());
            }
            options.add(reply.metadata() == null ? option : option.add("metadata", reply.metadata()));
        }
        return options;
    }

    private static JsonArrayBuilder buttons(List<LinkButton> buttons) {
        JsonArrayBuilder ctas = JSON.createArrayBuilder();
        buttons.forEach(b -> ctas.add(object().add("type", "web_url").add("label", b.label()).add("url", b.url())));
        return ctas;
    }
}
