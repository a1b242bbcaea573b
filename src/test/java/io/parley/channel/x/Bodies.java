package io.parley.channel.x;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies as X sends them, after the samples of its documentation. */
public final class Bodies {

    private Bodies() {
    }

    public static String message(String id, String from, String to, String text) {
        return """
            {"type":"message_create","id":"%s","created_timestamp":"1700000000123","message_create":{"target":{"recipient_id":"%s"},
             "sender_id":"%s","message_data":{"text":"%s","entities":{"hashtags":[]}}}}""".formatted(id, to, from, text);
    }

    /** A tap on a quick reply of a welcome message below a card. */
    public static String tap(String id, String from, String to, String label, String metadata) {
        return """
            {"type":"message_create","id":"%s","created_timestamp":"1700000000123","initiated_via":{"tweet_id":"77","welcome_message_id":"88"},
             "message_create":{"target":{"recipient_id":"%s"},"sender_id":"%s",
             "message_data":{"text":"%s","quick_reply_response":{"type":"options","metadata":"%s"}}}}""".formatted(id, to, from, label, metadata);
    }

    /** An encrypted event of X Chat, after the documentation's sample. */
    public static byte[] chat(String kind, String account, String sender, String id, String conversation) {
        return """
            {"data":{"event_uuid":"8511582263942905822","filter":{"user_id":"%s"},"event_type":"%s","tag":"t","payload":{"conversation_token":"eyJ","id":"%s",
             "created_at_msec":"1784841183370","sender_id":"%s","conversation_id":"%s","conversation_key_version":"1768236281331","encoded_event":"CwABAAAAEz"}}}"""
            .formatted(account, kind, id, sender, conversation).getBytes(StandardCharsets.UTF_8);
    }

    /** Account Activity. */
    public static byte[] account(String account, String... messages) {
        return """
            {"for_user_id":"%s","direct_message_events":[%s],"apps":{"9":{"id":"9","name":"Parley","url":"https://x.com"}},
             "users":{"500":{"id":"500","name":"Maya 😀","screen_name":"maya"}}}""".formatted(account, String.join(",", messages)).getBytes(StandardCharsets.UTF_8);
    }

    /** X Activity, several events in one body. */
    public static byte[] activity(String account, String kind, String... messages) {
        return ("{\"data\":[" + Stream.of(messages).map(m -> """
            {"event_uuid":"-12","filter":{"user_id":"%s"},"event_type":"%s","tag":"t","payload":{"direct_message_events":[%s],
             "users":{"500":{"data":{"id":"500","name":"Maya 😀","username":"maya"}}}}}""".formatted(account, kind, m)).collect(Collectors.joining(","))
            + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** X Activity as documented: one event. */
    public static byte[] one(String account, String kind, String message) {
        String array = new String(activity(account, kind, message), StandardCharsets.UTF_8);
        return array.replaceFirst("\\[", "").replaceFirst("\\]\\}$", "}").getBytes(StandardCharsets.UTF_8);
    }
}
