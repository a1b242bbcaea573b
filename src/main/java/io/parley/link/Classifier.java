package io.parley.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.shared.tenancy.Unproxied;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells people from the rest by the request (rule L5): the method, then the purpose, then the agent, then how many come from its address. */
@Unproxied
class Classifier {

    private static final Pattern KNOWN_BOTS = read();
    private final Cache<String, Verdict> byAgent = Caffeine.newBuilder().maximumSize(20_000).build();
    private VisitLimit limit;

    @Inject
    Classifier(VisitLimit limit) {
        this.limit = limit;
    }

    Verdict of(Visitor visitor) {
        if (visitor.method().equals("HEAD")) {
            return Verdict.HEAD;
        }
        String purpose = visitor.purpose().toLowerCase(Locale.ROOT);
        if (purpose.contains("prefetch") || purpose.contains("preview")) {
            return Verdict.PREFETCH;
        }
        Verdict verdict = byAgent.get(visitor.agent(), Classifier::byAgent);
        return verdict.kind() == ClickClass.HUMAN && limit.isExceededBy(visitor) ? Verdict.TOO_MANY : verdict;
    }

    private static Verdict byAgent(String agent) {
        if (agent.isEmpty()) {
            return Verdict.NO_AGENT;
        }
        if (agent.toLowerCase(Locale.ROOT).contains("twitterbot")) {
            return Verdict.X_FETCH;
        }
        return KNOWN_BOTS.matcher(agent).find() ? Verdict.KNOWN_BOT : Verdict.HUMAN;
    }

    private static Pattern read() {
        try (var in = Classifier.class.getResourceAsStream("/link/known-bots.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(all.lines().skip(1).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
