package io.parley.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A keyed hash of the person, left in the browser at log-in: it tells after the session's end whose form arrives (rule ID4). */
@ApplicationScoped
class OwnerMark {

    private static final String COOKIE = "parley_owner";
    @Inject
    @ConfigProperty(name = "parley.secret")
    private String secret;
    @Inject
    @ConfigProperty(name = "parley.cookie.secure", defaultValue = "true")
    private boolean secure;

    void leave(HttpServletResponse response, UUID person) {
        var cookie = new Cookie(COOKIE, of(person));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(30 * 24 * 3600);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The mark a browser carries, or nothing. */
    String carried(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? "" : Stream.of(cookies).filter(c -> c.getName().equals(COOKIE)).map(Cookie::getValue).findFirst().orElse("");
    }

    String of(UUID person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("owner-mark:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
