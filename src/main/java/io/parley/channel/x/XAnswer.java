package io.parley.channel.x;

import io.parley.shared.queue.Receipt.Allowance;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What X answered. Header names in lower case. */
record XAnswer(int status, Map<String, List<String>> headers, String body) {

    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Empty where the body is no object. */
    JsonObject json() {
        try {
            return Lenient.read(body.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** X's own codes, of which it may name several (x-platform.md 1.9). */
    List<String> codes() {
        JsonObject json = json();
        return Stream.concat(Lenient.objects(json, "errors").stream(), Stream.of(json)).map(e -> Lenient.text(e, "code", "")).filter(c -> !c.isEmpty()).toList();
    }

    /** X's own words, at most 300 characters. */
    String detail() {
        JsonObject json = json();
        String words = Lenient.objects(json, "errors").stream().map(e -> Lenient.text(e, "code", "") + " " + Lenient.text(e, "message", Lenient.text(e, "detail", "")))
                .findFirst().orElse(Lenient.text(json, "title", "") + " " + Lenient.text(json, "detail", "")).strip();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }

    /** Null where X did not say. */
    Allowance allowance() {
        OptionalLong limit = number("x-rate-limit-limit");
        OptionalLong left = number("x-rate-limit-remaining");
        Optional<Instant> reset = reset();
        return limit.isEmpty() || left.isEmpty() || reset.isEmpty() ? null
                : new Allowance(bounded(limit), bounded(left), reset.get());
    }

    private static int bounded(OptionalLong number) {
        return (int) Math.min(Integer.MAX_VALUE, number.getAsLong());
    }

    Optional<Instant> reset() {
        OptionalLong reset = number("x-rate-limit-reset");
        return reset.isPresent() ? Optional.of(Instant.ofEpochSecond(reset.getAsLong())) : Optional.empty();
    }

    OptionalLong number(String header) {
        return headers.getOrDefault(header, List.of()).stream().filter(v -> v.matches("\\d{1,10}")).mapToLong(Long::parseLong).findFirst();
    }
}
