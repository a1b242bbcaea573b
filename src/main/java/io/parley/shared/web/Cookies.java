package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's own cookies. No script reads them, and no form of another site brings them along. */
@ApplicationScoped
public class Cookies {

    @Inject
    @ConfigProperty(name = "parley.cookie.secure", defaultValue = "true")
    private boolean secure;

    /** What the browser carries under this name; an emptied one is none. */
    public static Optional<String> of(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(c -> c.getName().equals(name)).map(Cookie::getValue)
                .filter(v -> !v.isEmpty() && !v.equals("\"\"")).findFirst();
    }

    /** @param kept to the second; nothing takes it back */
    public void leave(HttpServletResponse response, String path, String name, String value, Duration kept) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
