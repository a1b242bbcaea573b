package io.parley.page;

import io.parley.shared.kernel.Accent;
import io.parley.shared.web.StaticManifest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The style sheets that stand inside each public page, in its brand's accent, and the policy that admits that text and no other (rule PG8). */
@ApplicationScoped
class LandingSheet {

    @Inject
    private StaticManifest files;
    private String text;

    @PostConstruct
    void read() {
        text = files.text("/css/landing.css");
    }

    /** @param accent a valid colour, else the page could say what the policy admits */
    String in(String accent) {
        return ":root{--accent:" + new Accent(accent).hex() + "}" + text;
    }

    String policy(String sheet) {
        return "default-src 'none'; style-src 'sha256-" + hash(sheet) + "'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'";
    }

    private static String hash(String sheet) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
