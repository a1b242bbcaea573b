package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.UUID;

/** Events that are no direct messages: encrypted ones of X Chat, and kinds nobody knows. Each is tried once, in X Activity's envelope. */
record OtherEvents(World world, Attempts attempts, Clock clock) {

    void routes(Routes routes) {
        routes.add("POST", "/sandbox/chat", this::chat);
        routes.add("POST", "/sandbox/event", this::event);
    }

    private Reply chat(Call call) {
        JsonNode wanted = call.json();
        boolean sent = wanted.path("sent").asBoolean();
        String account = account(wanted, "to");
        String person = wanted.path("from").asText();
        String id = wanted.path("id").asText(UUID.randomUUID().toString());
        ObjectNode payload = Json.object("id", id, "created_at_msec", wanted.path("createdAt").asText(String.valueOf(clock.millis())),
                "sender_id", sent ? account : person, "conversation_id", wanted.path("group").asText(person + ":" + account),
                "conversation_key_version", "1768236281331", "encoded_event", "CwABAAAAEzIwODA0MDA4MjUyMjcxMDAxNjALAAIA");
        return told(account, sent ? "chat.sent" : "chat.received", payload, id);
    }

    private Reply event(Call call) {
        JsonNode wanted = call.json();
        return told(account(wanted, "account"), wanted.path("kind").asText(), wanted.path("payload"), "");
    }

    private Reply told(String account, String kind, JsonNode payload, String id) {
        String body = Json.object("data", Json.object("event_uuid", world.nextId(clock.millis()), "filter", Json.object("user_id", account),
                "event_type", kind, "tag", "parley", "payload", payload.isMissingNode() ? Json.object() : payload)).toString();
        return Reply.json(201, Json.object("id", id, "status", attempts.once(body, 1)));
    }

    private String account(JsonNode wanted, String name) {
        String given = wanted.path(name).asText();
        return world.account(given).map(Account::id).orElseThrow(() -> XError.v1(404, 34, "No such account: " + given));
    }
}
