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
    private static final Pattern QUIET_KIND = Pattern.compile("dm\\.(read|indicate_typing)|(follow|like|post|profile|mute|block|oauth|mention|news|spaces)\\.[a-z_.]{1,40}");
    /** Account Activity's envelope names one of these. */
    private static final Set<String> MARKS = Set.of("for_user_id", "user_event", "replay_job_status", "replay_event");

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
        if (MARKS.stream().noneMatch(envelope::containsKey)) {
            throw new Unreadable("unknown-envelope");
        }
        if (envelope.containsKey(MESSAGES)) {
            messages(Lenient.text(envelope, "for_user_id", ""), envelope, now, reading);
        }
        envelope.keySet().stream().filter(k -> !k.equals(MESSAGES) && !QUIET.contains(k))
                .forEach(k -> reading.count(k, Math.max(1, Lenient.objects(envelope, k).size())));
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
        } else if (kind.isEmpty()) {
            reading.problem("unknown-envelope");
        } else if (!QUIET_KIND.matcher(kind).matches()) {
            other(kind, data, now, reading);
        }
    }

    /** Encrypted messages are counted like all that is not handled, and those somebody sent to the account are heard too. */
    private static void other(String kind, JsonObject data, Instant now, Reading reading) {
        reading.count(kind, 1);
        if (kind.equals("chat.received")) {
            XChat.read(data, now).ifPresent(reading::hear);
        }
    }

    private static void messages(String account, JsonObject payload, Instant now, Reading reading) {
        var events = Lenient.objects(payload, MESSAGES);
        if (events.isEmpty()) {
            reading.problem("bad-event");
        }
        events.forEach(event -> message(account, event, Lenient.object(payload, "users"), now, reading));
    }

    private static void message(String account, JsonObject event, JsonObject users, Instant now, Reading reading) {
        String type = Lenient.text(event, "type", "");
        if (XMessage.isMessage(event) || type.isEmpty()) {
            reading.hear(() -> XMessage.read(account, event, users, now));
        } else {
            reading.count(type, 1);
        }
    }
}
