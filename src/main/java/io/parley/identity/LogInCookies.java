package io.parley.identity;

import io.parley.shared.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log-ins under way in a browser, each in a cookie of its own, so that two tabs can each finish theirs (rule ID8). */
@ApplicationScoped
class LogInCookies {

    static final int MOST = 5;
    private static final String PREFIX = "parley_login_";
    private static final Pattern OWN = Pattern.compile(PREFIX + "[\\w-]+");
    /** Enough of the state to tell one log-in from another. */
    private static final int TOLD = 12;
    @Inject
    private LogInSeal seal;
    @Inject
    private Cookies cookies;
    @Inject
    private Clock clock;

    /** Beyond the limit the oldest log-in goes; one that no longer counts is the oldest of all. */
    void leave(HttpServletRequest request, HttpServletResponse response, LogInAttempt attempt) {
        List<Cookie> kept = new ArrayList<>(kept(request));
        kept.sort(Comparator.comparing(this::begun));
        kept.stream().limit(Math.max(0, kept.size() - (MOST - 1))).forEach(c -> drop(response, c.getName()));
        cookies.leave(response, "/", name(attempt.state().getValue()), seal.seal(attempt), LogInSeal.LIFE);
    }

    /** The log-in of this state, if it was begun in this browser. */
    Optional<LogInAttempt> find(HttpServletRequest request, String state) {
        return Cookies.of(request, name(state)).flatMap(sealed -> seal.open(sealed, clock.instant()))
                .filter(a -> a.state().getValue().equals(state));
    }

    void drop(HttpServletResponse response, LogInAttempt attempt) {
        drop(response, name(attempt.state().getValue()));
    }

    private void drop(HttpServletResponse response, String name) {
        cookies.leave(response, "/", name, "", Duration.ZERO);
    }

    private Instant begun(Cookie cookie) {
        return seal.open(cookie.getValue(), clock.instant()).map(LogInAttempt::begun).orElse(Instant.MIN);
    }

    private static List<Cookie> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(c -> OWN.matcher(c.getName()).matches()).toList();
    }

    private static String name(String state) {
        return PREFIX + state.substring(0, Math.min(TOLD, state.length()));
    }
}
