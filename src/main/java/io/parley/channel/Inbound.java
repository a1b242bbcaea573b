package io.parley.channel;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * A message as a channel delivered it: what stands in the body of an inbox row of kind MESSAGE or ECHO.
 *
 * @param id               the channel's id of it
 * @param recipient        the account for a MESSAGE, the contact for an ECHO
 * @param text             what was written, or the label that was tapped; may be empty
 * @param quickReply       the metadata of the quick reply that was tapped; null where none was
 * @param welcomeMessageId of the welcome message the conversation came in by; null, also after the first message
 * @param tweetId          of the post the conversation came in by; null like the welcome message's
 * @param sourceApp        of an ECHO: the id of the app that sent it; null where the channel does not say, or a person typed it
 * @param urls             of an ECHO: where its buttons lead
 * @param options          of an ECHO: the metadata of its quick replies
 */
public record Inbound(String id, Person sender, Person recipient, String text, String quickReply, String welcomeMessageId, String tweetId,
                      String sourceApp, List<String> urls, List<String> options, Instant createdAt) {

    /** Somebody on a channel. @param name may be empty, like the handle, which has no at sign */
    public record Person(String id, String name, String handle) {
    }

    public Inbound {
        urls = List.copyOf(urls);
        options = List.copyOf(options);
    }

    public String json() {
        return Codec.object().add("id", id).add("sender", person(sender)).add("recipient", person(recipient)).add("text", text)
                .addAll(Codec.present("quickReply", quickReply)).addAll(Codec.present("welcomeMessageId", welcomeMessageId))
                .addAll(Codec.present("tweetId", tweetId)).addAll(Codec.present("sourceApp", sourceApp))
                .add("urls", Codec.array(urls)).add("options", Codec.array(options)).add("createdAt", createdAt.toString()).build().toString();
    }

    public static Inbound read(String json) {
        JsonObject o = Codec.read(json);
        return new Inbound(o.getString("id"), person(o.getJsonObject("sender")), person(o.getJsonObject("recipient")), o.getString("text"),
                o.getString("quickReply", null), o.getString("welcomeMessageId", null), o.getString("tweetId", null),
                o.getString("sourceApp", null), Codec.texts(o.getJsonArray("urls")), Codec.texts(o.getJsonArray("options")),
                Instant.parse(o.getString("createdAt")));
    }

    private static jakarta.json.JsonObjectBuilder person(Person person) {
        return Codec.object().add("id", person.id()).add("name", person.name()).add("handle", person.handle());
    }

    private static Person person(JsonObject o) {
        return new Person(o.getString("id"), o.getString("name"), o.getString("handle"));
    }
}
