package io.parley.shared.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment gave this node, without its secrets (rule SE4). */
@ApplicationScoped
class Surroundings {

    @Inject
    @ConfigProperty(name = "parley.portal.url")
    private String portal;
    @Inject
    @ConfigProperty(name = "parley.public.url")
    private String open;
    @Inject
    @ConfigProperty(name = "parley.smtp.host")
    private Optional<String> mail;
    @Inject
    @ConfigProperty(name = "parley.smtp.from")
    private Optional<String> from;
    @Inject
    @ConfigProperty(name = "parley.x.consumer.key")
    private Optional<String> app;
    @Inject
    @ConfigProperty(name = "parley.admin.emails")
    private Optional<String> admins;

    /** @param variable the environment's name for it @param value null where it is not set */
    public record Given(String key, String variable, String value) {
    }

    List<Given> all() {
        return List.of(new Given("settings.given.portal", "PARLEY_PORTAL_URL", portal), new Given("settings.given.public", "PARLEY_PUBLIC_URL", open),
                new Given("settings.given.mail", "PARLEY_SMTP_HOST", mail.orElse(null)), new Given("settings.given.from", "PARLEY_SMTP_FROM", from.orElse(null)),
                new Given("settings.given.x", "PARLEY_X_CONSUMER_KEY", app.orElse(null)), new Given("settings.given.admins", "PARLEY_ADMIN_EMAILS", admins.orElse(null)));
    }
}
