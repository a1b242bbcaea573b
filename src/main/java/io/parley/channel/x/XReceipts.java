package io.parley.channel.x;

import io.parley.shared.queue.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Gives what X answered its name (the list of rule X7). */
final class XReceipts {

    /** Codes of 403 that are about the app, not about this one recipient (x-platform.md 1.9). */
    private static final Set<String> NO_ACCESS = Set.of("93", "261", "453");
    private static final Duration FARTHEST = Duration.ofHours(24);
    /** By so much clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private XReceipts() {
    }

    /** What an answer other than 2xx means. @param repeatable a call of unknown end may simply be made again */
    static Receipt refusal(XAnswer answer, boolean repeatable, Instant now) {
        return switch (answer.status()) {
            case 401 -> new Receipt.Again("unauthorised", 401, null, true);
            case 402 -> new Receipt.Again("out-of-credits", 402, null, true);
            case 403 -> forbidden(answer, now);
            case 404 -> new Receipt.Refused("not-found", 404, answer.detail(), false);
            case 429 -> limited(answer, now);
            default -> answer.status() >= 400 && answer.status() < 500 ? new Receipt.Refused("rejected", answer.status(), answer.detail(), false)
                    : unknown("server-error", answer.status(), repeatable);
        };
    }

    static Receipt unknown(String name, int status, boolean repeatable) {
        return repeatable ? new Receipt.Again(name, status, null, false) : new Receipt.Unknown(name, status);
    }

    private static Receipt forbidden(XAnswer answer, Instant now) {
        if (answer.codes().contains("88")) {
            return limited(answer, now);
        }
        boolean app = answer.codes().stream().anyMatch(NO_ACCESS::contains) || answer.body().contains("client-forbidden");
        return new Receipt.Refused(app ? "no-access" : "cannot-send", 403, answer.detail(), false);
    }

    /** Not before X says, at least a second and at most a day from now; a minute where it says nothing, or a time that is long over. */
    private static Receipt limited(XAnswer answer, Instant now) {
        var after = answer.number("retry-after");
        Instant said = answer.reset().filter(r -> r.isAfter(now.minus(SKEW))).orElse(now.plusSeconds(after.isPresent() ? after.getAsLong() : 60));
        Instant soonest = Stream.of(said, now.plusSeconds(1)).max(Comparator.naturalOrder()).get();
        return new Receipt.Again("rate-limited", answer.status(), soonest.isAfter(now.plus(FARTHEST)) ? now.plus(FARTHEST) : soonest, true);
    }
}
