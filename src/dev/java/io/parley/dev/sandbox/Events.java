package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message as X tells it, in one shape for answers and webhooks. */
final class Events {

    private Events() {
    }

    /** @param source whether the app that sent it is named */
    static ObjectNode of(Message message, boolean source) {
        var create = Json.object("target", Json.object("recipient_id", message.recipient()), "sender_id", message.sender());
        if (source && message.sourceApp() != null) {
            create.put("source_app_id", message.sourceApp());
        }
        create.set("message_data", data(message));
        var event = Json.object("type", "message_create", "id", message.id(), "created_timestamp", String.valueOf(message.createdAt()));
        if (message.via() != null) {
            event.set("initiated_via", Json.object("tweet_id", message.via().tweet(), "welcome_message_id", message.via().welcome()));
        }
        event.set("message_create", create);
        return event;
    }

    private static ObjectNode data(Message message) {
        var data = Wire.of(message.text(), message.data().at("/attachment/media")).json();
        message.data().properties().stream().filter(p -> !p.getKey().equals("text")).forEach(p -> data.set(p.getKey(), p.getValue().deepCopy()));
        if (data.has("ctas")) {
            data.path("ctas").forEach(cta -> ((ObjectNode) cta).put("tco_url", Wire.tco(cta.path("url").asText())));
        }
        return data;
    }
}
