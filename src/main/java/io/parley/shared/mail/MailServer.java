package io.parley.shared.mail;

import io.parley.shared.web.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The SMTP server that takes our mail, from the environment. The session is made here and not by server.xml's mailSession, which cannot say
 * that there is no log-in: with an empty user it would offer one.
 */
@ApplicationScoped
public class MailServer {

    private static final String WAIT_TO_CONNECT = "5000";
    private static final String WAIT = "10000";
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
    @ConfigProperty(name = "parley.smtp.starttls", defaultValue = "true")
    private boolean encrypted;

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
        return new Access(session(), host.orElseThrow(), port, user.orElse(null), password.orElse(null));
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.put("mail.smtp.starttls.enable", String.valueOf(encrypted));
        settings.put("mail.smtp.starttls.required", String.valueOf(encrypted));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", WAIT_TO_CONNECT);
        settings.put("mail.smtp.timeout", WAIT);
        settings.put("mail.smtp.writetimeout", WAIT);
        settings.put("mail.smtp.localhost", domain());
        return Session.getInstance(settings);
    }

    /** A way in; user and password are null where nobody logs in. */
    record Access(Session session, String host, int port, String user, String password) {
    }
}
