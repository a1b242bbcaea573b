package io.parley.page;

import io.parley.shared.kernel.Accent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The style sheets that stand inside each public page, in its brand's accent, and the policy that admits that text and no other (rule PG8). */
@ApplicationScoped
class LandingSheet {

    @Inject
    private ServletContext context;
    private String text;

    @PostConstruct
    void read() {
        text = read("/css/landing.css") + read("/css/landing-form.css");
    }

    private String read(String path) {
        try (var in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
