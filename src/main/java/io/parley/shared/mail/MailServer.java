package io.parley.shared.mail;

import io.parley.shared.web.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The SMTP server that takes our mail, from the environment. Its session is made by {@link Access} and not by server.xml's mailSession, which
 * cannot say that there is no log-in: with an empty user it would offer one.
 */
@ApplicationScoped
public class MailServer {

    @Inject
    private Hosts hosts;
    @Inject
    @ConfigProperty(name = "parley.smtp.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "parley.smtp.port", defaultValue = "587")
    private int port;
    @Inject
    @ConfigProperty(name = "parley.smtp.user")
    private Optional<String> user;
    @Inject
    @ConfigProperty(name = "parley.smtp.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "parley.smtp.from")
    private Optional<String> from;
    @Inject
    @ConfigProperty(name = "parley.smtp.encryption", defaultValue = "STARTTLS")
    private Encryption encryption;

    public boolean isSetUp() {
        return host.isPresent();
    }

    /** Where mail goes, to be shown; empty where it goes nowhere. */
    public String shown() {
        return host.map(h -> h + ":" + port).orElse("");
    }

    /** The address we write from. */
    public String from() {
        return from.orElseGet(() -> "parley@" + domain());
    }

    /** Our own host, under which each mail has its Message-ID. */
    String domain() {
        return URI.create(hosts.portal("/")).getHost();
    }

    Access access() {
        return new Access(host.orElseThrow(), port, user.orElse(null), password.orElse(null), encryption, domain());
    }
}
