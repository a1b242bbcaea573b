package io.parley.channel;

import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The JSON of a message in the outbox, for kinds MESSAGE and WELCOME: {@code {"to"?,"message":{text,quickReplies,buttons}}}. */
public final class OutgoingJson {

    private OutgoingJson() {
    }

    /** @param to the contact's id on the channel; null for a welcome message */
    public static String write(String to, Outgoing message) {
        return Codec.present("to", to).add("message", object(message)).build().toString();
    }

    /** The message alone, for a body with more fields than {@link #write} knows. */
    public static JsonObject message(Outgoing message) {
        return object(message).build();
    }

    public static Addressed read(String json) {
        JsonObject o = Codec.read(json);
        return new Addressed(o.getString("to", null), message(o.getJsonObject("message")));
    }

    /** @param to null for a welcome message */
    public record Addressed(String to, Outgoing message) {
    }

    private static JsonObjectBuilder object(Outgoing message) {
        return Codec.object().add("text", message.text())
                .add("quickReplies", Codec.objects(message.quickReplies().stream().map(OutgoingJson::quickReply).toList()))
                .add("buttons", Codec.objects(message.buttons().stream().map(b -> Codec.object().add("label", b.label()).add("url", b.url())).toList()));
    }

    private static JsonObjectBuilder quickReply(QuickReply reply) {
        return Codec.object().add("label", reply.label()).addAll(Codec.present("description", reply.description()))
                .addAll(Codec.present("metadata", reply.metadata()));
    }

    private static Outgoing message(JsonObject o) {
        return new Outgoing(o.getString("text"),
                o.getJsonArray("quickReplies").getValuesAs(JsonObject.class).stream()
                        .map(q -> new QuickReply(q.getString("label"), q.getString("description", null), q.getString("metadata", null))).toList(),
                o.getJsonArray("buttons").getValuesAs(JsonObject.class).stream().map(b -> new LinkButton(b.getString("label"), b.getString("url"))).toList());
    }
}
