package io.parley.identity;

import io.parley.shared.tenancy.PlatformSecret;
import io.parley.shared.web.Cookies;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The signed cookie left in the browser at log-in: after the session's end it tells whose form arrives (rules ID4, ID8). */
@ApplicationScoped
class OwnerMark {

    private static final String COOKIE = "parley_owner";
    private static final Duration KEPT = Duration.ofDays(30);
    @Inject
    private PlatformSecret secret;
    @Inject
    private Cookies cookies;
    @Inject
    private Clock clock;
    private byte[] key;

    @PostConstruct
    void derive() {
        key = secret.key("owner-mark/v1", 32);
    }

    void leave(HttpServletResponse response, UUID person) {
        cookies.leave(response, "/", COOKIE, new PersonMark(person, clock.instant().plus(KEPT)).text(key), KEPT);
    }

    /** Who logged in last in this browser; empty without a mark of ours that still counts. */
    Optional<UUID> carried(HttpServletRequest request) {
        return Cookies.of(request, COOKIE).flatMap(text -> PersonMark.read(key, text, clock.instant())).map(PersonMark::person);
    }
}
