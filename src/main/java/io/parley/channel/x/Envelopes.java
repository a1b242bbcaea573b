package io.parley.channel.x;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads X's two envelopes around the same message: Account Activity (x-platform.md 3.5) and X Activity (3.6). */
final class Envelopes {

    private static final String MESSAGES = "direct_message_events";
    /** Kinds of Account Activity that say nothing a conversation is made of, and what stands beside a kind. */
    private static final Set<String> QUIET = Set.of("for_user_id", "apps", "users", "user_has_blocked", "direct_message_indicate_typing_events",
            "direct_message_mark_read_events", "follow_events", "favorite_events", "tweet_create_events", "tweet_delete_events", "block_events",
            "mute_events", "user_event", "replay_job_status");
    /** The same of X Activity, whose kinds have two or three words. */
    private static final Pattern QUIET_KIND = Pattern.compile("(dm|chat|follow|like|post|profile|mute|block|oauth|mention|news|spaces)\\.[a-z_.]{1,40}");

    private Envelopes() {
    }

    /** @param now the time of a message that tells none @throws Unreadable when nothing of it says anything; parts of it are problems of the reading */
    static Reading read(byte[] body, Instant now) {
        JsonObject envelope = Lenient.read(body);
        var reading = new Reading();
        if (envelope.containsKey("data")) {
            activity(envelope, now, reading);
        } else {
            account(envelope, now, reading);
        }
        return reading;
    }

    private static void account(JsonObject envelope, Instant now, Reading reading) {
        boolean user = envelope.containsKey("for_user_id") || envelope.containsKey("user_event") || envelope.containsKey("replay_job_status");
        if (!user) {
            throw new Unreadable("unknown-envelope");
        }
        if (envelope.containsKey(MESSAGES)) {
            messages(Lenient.text(envelope, "for_user_id", ""), envelope, now, reading);
        }
        envelope.keySet().stream().filter(k -> !k.equals(MESSAGES) && !QUIET.contains(k)).findFirst().ifPresent(k -> reading.problem("unknown-event"));
    }

    private static void activity(JsonObject envelope, Instant now, Reading reading) {
        var one = Lenient.object(envelope, "data");
        var all = one.isEmpty() ? Lenient.objects(envelope, "data") : java.util.List.of(one);
        if (all.isEmpty()) {
            throw new Unreadable("unknown-envelope");
        }
        all.forEach(data -> event(data, now, reading));
    }

    private static void event(JsonObject data, Instant now, Reading reading) {
        String kind = Lenient.text(data, "event_type", "");
        if (kind.equals("dm.received") || kind.equals("dm.sent")) {
            messages(Lenient.text(Lenient.object(data, "filter"), "user_id", ""), Lenient.object(data, "payload"), now, reading);
        } else if (!QUIET_KIND.matcher(kind).matches()) {
            reading.problem(kind.isEmpty() ? "unknown-envelope" : "unknown-event");
        }
    }

    private static void messages(String account, JsonObject payload, Instant now, Reading reading) {
        var events = Lenient.objects(payload, MESSAGES);
        if (events.isEmpty()) {
            reading.problem("bad-event");
        }
        events.forEach(event -> reading.hear(() -> XMessage.read(account, event, Lenient.object(payload, "users"), now)));
    }
}
