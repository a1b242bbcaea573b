package io.parley.identity;

import io.parley.shared.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A keyed hash of the person, left in the browser at log-in: it tells after the session's end whose form arrives (rule ID4). */
@ApplicationScoped
class OwnerMark {

    private static final String COOKIE = "parley_owner";
    private static final Duration KEPT = Duration.ofDays(30);
    @Inject
    @ConfigProperty(name = "parley.secret")
    private String secret;
    @Inject
    private Cookies cookies;

    void leave(HttpServletResponse response, UUID person) {
        cookies.leave(response, "/", COOKIE, of(person), KEPT);
    }

    /** The mark a browser carries, or nothing. */
    String carried(HttpServletRequest request) {
        return Cookies.of(request, COOKIE).orElse("");
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
