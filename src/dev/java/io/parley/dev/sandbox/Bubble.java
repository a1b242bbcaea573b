package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One message of the thread on the phone. @param at empty for a welcome message, which has no time of its own */
record Bubble(String id, boolean mine, List<Part> parts, List<Leap> leaps, String at) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static Bubble of(Message message, String home) {
        var parts = Part.of(message.text());
        message.data().at("/attachment/media/media_url_https").asText().lines().forEach(url -> parts.add(new Part(url, url)));
        return new Bubble("m" + message.id(), !message.outgoing(), parts, leaps(message.data(), home),
                CLOCK.format(Instant.ofEpochMilli(message.createdAt()).atZone(ZoneId.systemDefault())));
    }

    /** A welcome message has its place, not an id: what was said before it tells it apart. */
    static Bubble welcome(JsonNode data, String after, String home) {
        return new Bubble("welcome-after-" + after, false, Part.of(data.path("text").asText()), leaps(data, home), "");
    }

    private static List<Leap> leaps(JsonNode data, String home) {
        return Lists.of(data.path("ctas")).map(cta -> new Leap(cta.path("label").asText(), cta.path("url").asText(),
                !cta.path("url").asText().startsWith(home))).toList();
    }

    /** A button that leads out of the thread. @param away to somebody else's site */
    record Leap(String label, String url, boolean away) {
    }
}
