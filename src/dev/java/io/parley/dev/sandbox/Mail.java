package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;

/** Takes messages in: kept, told to Parley, their links looked at. */
record Mail(World world, Deliveries deliveries, LinkFetches fetches, Clock clock) {

    /** @param sourceApp null when a person answered in X's own app */
    Message fromAccount(Account account, String person, JsonNode data, String sourceApp) {
        Message message;
        synchronized (world) {
            long now = clock.millis();
            message = world.keep(world.messages, new Message(world.nextId(now), now, account.id(), person, true, data.deepCopy(), null,
                    sourceApp, null));
        }
        deliveries.offer(message);
        fetches.lookAt(message.text(), message.data().path("ctas"));
        return message;
    }

    Message fromPerson(Person person, Account account, ObjectNode data, Via via) {
        return fromPerson(person, account, data, via, null, clock.millis());
    }

    /** @param id a wanted one; null for the next, which never runs ahead of the clock */
    Message fromPerson(Person person, Account account, ObjectNode data, Via via, String id, long createdAt) {
        Message message;
        synchronized (world) {
            message = world.keep(world.messages, new Message(id == null ? world.nextId(Math.min(createdAt, clock.millis())) : id, createdAt, account.id(), person.id(),
                    false, data, via, null, shown(account, via)));
        }
        deliveries.offer(message);
        return message;
    }

    private ObjectNode shown(Account account, Via via) {
        return via == null ? null : world.welcomes.get(via.welcome()).filter(w -> w.account().equals(account.id())).map(Welcome::data).orElse(null);
    }

    /** What a person says: X's message data for words or for a tapped quick reply. */
    static ObjectNode words(String text, String metadata) {
        var data = Json.object("text", text);
        if (metadata != null) {
            data.set("quick_reply_response", Json.object("type", "options", "metadata", metadata));
        }
        return data;
    }
}
