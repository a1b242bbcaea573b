package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The two forms in which X's events arrive (x-platform.md 3.5 and 3.6). */
record Envelopes(World world) {

    /** Account Activity: several events of one account in one body. */
    String accountActivity(List<Message> messages) {
        var users = Json.object();
        messages.stream().flatMap(m -> Stream.of(m.account(), m.person())).distinct().forEach(id -> users.set(id, user(id)));
        return Json.object("for_user_id", messages.get(0).account(),
                "direct_message_events", Json.array(messages.stream().map(m -> Events.of(m, true))),
                "apps", Json.object(Place.APP, Json.object("id", Place.APP, "name", Place.APP_NAME, "url", "https://parley.example")),
                "users", users).toString();
    }

    /** X Activity: no for_user_id, no apps, people as API version 2 tells them. */
    String xActivity(Message message, long uuid) {
        var users = Json.object();
        Stream.of(message.account(), message.person()).forEach(id -> users.set(id, Json.object("data",
                Json.object("id", id, "name", name(id), "username", handle(id)))));
        var payload = Json.object("direct_message_events", List.of(Events.of(message, false)), "users", users);
        return Json.object("data", Json.object("event_uuid", String.valueOf(uuid), "filter", Json.object("user_id", message.account()),
                "event_type", message.outgoing() ? "dm.sent" : "dm.received", "tag", "parley", "payload", payload)).toString();
    }

    private ObjectNode user(String id) {
        return Json.object("id", id, "created_timestamp", "1422556069340", "name", name(id), "screen_name", handle(id), "protected", false,
                "verified", false, "followers_count", 12, "friends_count", 34, "statuses_count", 56);
    }

    private String name(String id) {
        return world.accounts.get(id).map(Account::name).or(() -> world.people.get(id).map(Person::name)).orElse(id);
    }

    private String handle(String id) {
        return world.accounts.get(id).map(Account::handle).or(() -> world.people.get(id).map(Person::handle)).orElse("user" + id);
    }
}
