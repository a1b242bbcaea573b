package io.parley.tenant;

import io.parley.shared.web.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Carries a secret over a redirect in the one browser that may see it, to one address, so that no server keeps it (rule TN4). */
@RequestScoped
class HandOver {

    private static final String COOKIE = "parley_hand_over";
    @Inject
    private HttpServletRequest request;
    @Inject
    private Cookies cookies;

    void leave(HttpServletResponse response, String path, String secret, Duration kept) {
        cookies.leave(response, path, COOKIE, secret, kept);
    }

    Optional<String> carried() {
        return Cookies.of(request, COOKIE);
    }

    void drop(HttpServletResponse response, String path) {
        leave(response, path, "", Duration.ZERO);
    }
}
