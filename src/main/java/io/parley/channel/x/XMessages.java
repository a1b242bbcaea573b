package io.parley.channel.x;

import io.parley.channel.Heard;
import io.parley.channel.Inbound;
import io.parley.channel.OutgoingJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A direct message (x-platform.md 1.1), and how it is found again among the account's events (1.4). */
record XMessages(XSettings settings) implements XCall {

    private static final int PAGES = 4;

    @Override
    public XRequest request(Sending sending) {
        var addressed = addressed(sending);
        var message = XJson.object().add("target", XJson.object().add("recipient_id", addressed.to())).add("message_data", XJson.data(addressed.message()));
        return XRequest.post(settings.api("/1.1/direct_messages/events/new.json"),
                XJson.object().add("event", XJson.object().add("type", "message_create").add("message_create", message)).build().toString());
    }

    @Override
    public String made(Sending sending, JsonObject answer) {
        return Lenient.text(Lenient.object(answer, "event"), "id");
    }

    /** Newest first, at most some pages, and none older than the call. */
    @Override
    public Optional<String> find(Sending sending, Function<XRequest, JsonObject> ask) {
        String cursor = null;
        for (int page = 0; page < PAGES; page++) {
            JsonObject answer = ask.apply(list(cursor));
            var events = Lenient.objects(answer, "events").stream().flatMap(e -> read(sending, e).stream()).toList();
            var found = events.stream().filter(e -> isIt(sending, e)).map(e -> e.message().id()).findFirst();
            cursor = Lenient.text(answer, "next_cursor");
            if (found.isPresent() || cursor == null || !events.isEmpty() && isOlder(sending, events.get(events.size() - 1))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isOlder(Sending sending, Heard event) {
        return event.message().createdAt().isBefore(sending.since());
    }

    private XRequest list(String cursor) {
        var query = new HashMap<>(Map.of("count", "50"));
        if (cursor != null) {
            query.put("cursor", cursor);
        }
        return XRequest.get(settings.api("/1.1/direct_messages/events/list.json"), query);
    }

    private static Optional<Heard> read(Sending sending, JsonObject event) {
        try {
            return !XMessage.isMessage(event) ? Optional.empty() : Optional.of(XMessage.read(sending.account().externalId(), event, JsonValue.EMPTY_JSON_OBJECT, sending.since().plusSeconds(60)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The same words to the same person; the addresses and tokens carry the send's own id where it has any. */
    private static boolean isIt(Sending sending, Heard event) {
        var addressed = addressed(sending);
        Inbound theirs = event.message();
        return theirs.sender().id().equals(sending.account().externalId()) && theirs.recipient().id().equals(addressed.to())
                && !isOlder(sending, event) && theirs.says(addressed.message());
    }

    private static OutgoingJson.Addressed addressed(Sending sending) {
        return OutgoingJson.read(sending.item().body());
    }
}
