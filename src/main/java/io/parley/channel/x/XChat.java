package io.parley.channel.x;

import io.parley.channel.Attachment;
import io.parley.channel.Heard;
import io.parley.channel.Inbound;
import io.parley.channel.Inbound.Person;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An encrypted message (x-platform.md 2.8): it names who wrote to which account, and nothing of what was written can be read here. */
final class XChat {

    private static final Pattern KEY = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9-]{0,79}");
    private static final List<Attachment> SEALED = List.of(new Attachment(Attachment.Type.ENCRYPTED, null));

    private XChat() {
    }

    /** @param data of an event chat.received. Empty for a group, for what the account itself wrote, and where an id is missing: it is only counted */
    static Optional<Heard> read(JsonObject data, Instant now) {
        JsonObject payload = Lenient.object(data, "payload");
        String account = Lenient.text(Lenient.object(data, "filter"), "user_id", "");
        String sender = Lenient.text(payload, "sender_id", "");
        String key = Lenient.text(payload, "id", Lenient.text(data, "event_uuid", ""));
        boolean named = XMessage.isId(account) && XMessage.isId(sender) && !sender.equals(account) && KEY.matcher(key).matches();
        return named && isOfTwo(Lenient.text(payload, "conversation_id", ""), account, sender)
                ? Optional.of(new Heard(account, sealed("chat:" + key, sender, account, XMessage.time(Lenient.text(payload, "created_at_msec", ""), now))))
                : Optional.empty();
    }

    private static Inbound sealed(String key, String sender, String account, Instant at) {
        return new Inbound(key, new Person(sender, "", ""), new Person(account, "", ""), "", null, null, null, null, List.of(), List.of(), SEALED, at);
    }

    /** X writes the two ids with a colon or a hyphen between. */
    private static boolean isOfTwo(String conversation, String account, String sender) {
        return conversation.isEmpty() || Set.of(account, sender).equals(Set.copyOf(List.of(conversation.split("[:-]"))));
    }
}
