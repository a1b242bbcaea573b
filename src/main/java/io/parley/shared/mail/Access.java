package io.parley.shared.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/**
 * A way to the mail server. Whom we trust there is the server's business: its own certificates and those of every Java.
 *
 * @param user null where nobody logs in, like password
 * @param own  the host we say we are
 */
record Access(String host, int port, String user, String password, Encryption encryption, String own) {

    private static final String WAIT_TO_CONNECT = "5000";
    private static final String WAIT = "10000";

    /** Where encryption is wanted, nothing is said without it: no log-in, no mail. */
    Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.auth", String.valueOf(user != null));
        settings.put("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        settings.put("mail.smtp.starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", WAIT_TO_CONNECT);
        settings.put("mail.smtp.timeout", WAIT);
        settings.put("mail.smtp.writetimeout", WAIT);
        settings.put("mail.smtp.localhost", own);
        return Session.getInstance(settings);
    }

    void send(Message message) throws MessagingException {
        try (Transport transport = message.getSession().getTransport("smtp")) {
            transport.connect(host, port, user, password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
