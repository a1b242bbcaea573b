package io.parley.channel;

import io.parley.engine.LinkButton;
import io.parley.engine.Outgoing;
import io.parley.engine.QuickReply;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
 * @param attachments      what came besides the words, at most four
 */
public record Inbound(String id, Person sender, Person recipient, String text, String quickReply, String welcomeMessageId, String tweetId,
                      String sourceApp, List<String> urls, List<String> options, List<Attachment> attachments, Instant createdAt) {

    private static final int MOST = 4;

    /** Somebody on a channel. @param name may be empty, like the handle, which has no at sign */
    public record Person(String id, String name, String handle) {
    }

    public Inbound {
        urls = List.copyOf(urls);
        options = List.copyOf(options);
        attachments = attachments.stream().limit(MOST).toList();
    }

    /** The same message at another time. */
    Inbound at(Instant time) {
        return new Inbound(id, sender, recipient, text, quickReply, welcomeMessageId, tweetId, sourceApp, urls, options, attachments, time);
    }

    /** Nothing of it can be read but who wrote to whom. */
    public boolean encrypted() {
        return attachments.stream().anyMatch(a -> a.type() == Attachment.Type.ENCRYPTED);
    }

    /** Whether it says what we said: the same words, addresses and answers; the latter two carry the call's own id where it has any. */
    public boolean says(Outgoing ours) {
        return attachments.isEmpty() && text.equals(ours.text()) && urls.equals(ours.buttons().stream().map(LinkButton::url).toList())
                && options.equals(ours.quickReplies().stream().map(QuickReply::metadata).filter(Objects::nonNull).toList());
    }

    public String json() {
        return Codec.object().add("id", id).add("sender", person(sender)).add("recipient", person(recipient)).add("text", text)
                .addAll(Codec.present("quickReply", quickReply)).addAll(Codec.present("welcomeMessageId", welcomeMessageId))
                .addAll(Codec.present("tweetId", tweetId)).addAll(Codec.present("sourceApp", sourceApp))
                .add("urls", Codec.array(urls)).add("options", Codec.array(options))
                .add("attachments", Codec.objects(Attachment.json(attachments))).add("createdAt", createdAt.toString()).build().toString();
    }

    public static Inbound read(String json) {
        JsonObject o = Codec.read(json);
        return new Inbound(o.getString("id"), person(o.getJsonObject("sender")), person(o.getJsonObject("recipient")), o.getString("text"),
                o.getString("quickReply", null), o.getString("welcomeMessageId", null), o.getString("tweetId", null),
                o.getString("sourceApp", null), Codec.texts(o.getJsonArray("urls")), Codec.texts(o.getJsonArray("options")),
                Attachment.read(o), Instant.parse(o.getString("createdAt")));
    }

    private static jakarta.json.JsonObjectBuilder person(Person person) {
        return Codec.object().add("id", person.id()).add("name", person.name()).add("handle", person.handle());
    }

    private static Person person(JsonObject o) {
        return new Person(o.getString("id"), o.getString("name"), o.getString("handle"));
    }
}
