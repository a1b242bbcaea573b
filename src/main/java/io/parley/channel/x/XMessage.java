package io.parley.channel.x;

import io.parley.channel.Attachment;
import io.parley.channel.Heard;
import io.parley.channel.Inbound;
import io.parley.channel.Inbound.Person;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** X's message_create object, as it is in either envelope and in the list of an account's events. */
final class XMessage {

    private static final Pattern ID = Pattern.compile("\\d{1,25}");

    private XMessage() {
    }

    static boolean isMessage(JsonObject event) {
        return "message_create".equals(Lenient.text(event, "type"));
    }

    /** @throws Unreadable when it says not who wrote to whom */
    static Heard read(String account, JsonObject event, JsonObject users, Instant now) {
        JsonObject message = Lenient.object(event, "message_create");
        String sender = id(Lenient.text(message, "sender_id"));
        String recipient = id(Lenient.text(Lenient.object(message, "target"), "recipient_id"));
        String ours = id(account);
        if (!ours.equals(sender) && !ours.equals(recipient)) {
            throw new Unreadable("not-of-the-account");
        }
        return new Heard(ours, inbound(event, message, person(sender, users), person(recipient, users), now));
    }

    private static Inbound inbound(JsonObject event, JsonObject message, Person sender, Person recipient, Instant now) {
        JsonObject data = Lenient.object(message, "message_data");
        JsonObject via = Lenient.object(event, "initiated_via");
        String text = XText.read(data);
        return new Inbound(id(Lenient.text(event, "id")), sender, recipient, text,
                Lenient.text(Lenient.object(data, "quick_reply_response"), "metadata"), Lenient.text(via, "welcome_message_id"),
                Lenient.text(via, "tweet_id"), Lenient.text(message, "source_app_id"),
                Lenient.objects(data, "ctas").stream().map(c -> Lenient.text(c, "url")).filter(Objects::nonNull).toList(),
                Lenient.objects(Lenient.object(data, "quick_reply"), "options").stream().map(o -> Lenient.text(o, "metadata")).filter(Objects::nonNull).toList(),
                attachments(data, text), time(Lenient.text(event, "created_timestamp", ""), now));
    }

    /** A message without a word has something else that X does not name, such as a sticker. */
    private static List<Attachment> attachments(JsonObject data, String text) {
        List<Attachment> named = XMedia.read(data);
        return named.isEmpty() && text.isBlank() ? List.of(new Attachment(Attachment.Type.OTHER, null)) : named;
    }

    /** Account Activity describes people flat, X Activity below data and with other names. */
    private static Person person(String id, JsonObject users) {
        JsonObject user = Lenient.object(users, id);
        JsonObject two = Lenient.object(user, "data");
        JsonObject known = two.isEmpty() ? user : two;
        return new Person(id, cut(Lenient.text(known, "name", "")), cut(Lenient.text(known, "screen_name", Lenient.text(known, "username", ""))));
    }

    private static String cut(String escaped) {
        String name = XText.unescaped(escaped);
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    static boolean isId(String id) {
        return id != null && ID.matcher(id).matches();
    }

    private static String id(String id) {
        if (!isId(id)) {
            throw new Unreadable("bad-event");
        }
        return id;
    }

    /** @param now the time of what names none */
    static Instant time(String millis, Instant now) {
        return millis.matches("\\d{1,14}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : now;
    }
}
