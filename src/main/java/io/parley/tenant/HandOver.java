package io.parley.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries a secret over a redirect in the one browser that may see it, to one address, so that no server keeps it (rule TN4). */
@RequestScoped
class HandOver {

    private static final String COOKIE = "parley_hand_over";
    @Inject
    private HttpServletRequest request;
    @Inject
    @ConfigProperty(name = "parley.cookie.secure", defaultValue = "true")
    private boolean secure;

    void leave(HttpServletResponse response, String path, String secret, Duration kept) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath(path);
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    Optional<String> carried() {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(c -> c.getName().equals(COOKIE)).map(Cookie::getValue)
                .filter(v -> !v.isEmpty() && !v.equals("\"\"")).findFirst();
    }

    void drop(HttpServletResponse response, String path) {
        leave(response, path, "", Duration.ZERO);
    }
}
