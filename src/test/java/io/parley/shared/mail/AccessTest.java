package io.parley.shared.mail;

import static io.parley.shared.mail.Encryption.NONE;
import static io.parley.shared.mail.Encryption.STARTTLS;
import static io.parley.shared.mail.Encryption.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.dev.mailbox.SmtpTrap;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real SMTP over real TLS, to a server that takes mail from nobody who is not encrypted and logged in. */
class AccessTest {

    private static final String NOBODY = null;
    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    @DisplayName("ML7 with a certificate that is trusted and for its host, mail goes, by STARTTLS and from the first byte; control: not where it is not trusted")
    void trusted(Encryption encryption) throws Exception {
        try (var trap = new SmtpTrap(folder, encryption == TLS)) {
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, "trusted")).isEqualTo("sent");
            assertThat(trap.kept()).isEqualTo(1);
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, NOBODY)).as("control: what every Java trusts").isEqualTo("not-trusted");
            trap.faults("{\"tls\":\"stranger\"}");
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, "trusted")).isEqualTo("not-trusted");
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, "stranger")).as("control: the certificate is the only difference").isEqualTo("sent");
            trap.faults("{\"tls\":\"elsewhere\"}");
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, "trusted")).isEqualTo("not-trusted");
            assertThat(send(trap, encryption, SmtpTrap.PASSWORD, "elsewhere")).as("trusted, but for another host").isEqualTo("not-trusted");
            assertThat(trap.kept()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("ML7 where no encryption is offered nothing is said, though the server would take it; control: it does, from whoever asks for none")
    void not_offered() throws Exception {
        try (var trap = new SmtpTrap(folder, false)) {
            trap.faults("{\"tls\":\"none\"}");
            assertThat(send(trap, STARTTLS, SmtpTrap.PASSWORD, "trusted")).isEqualTo("not-encrypted");
            assertThat(send(trap, TLS, SmtpTrap.PASSWORD, "trusted")).isEqualTo("not-encrypted");
            assertThat(trap.kept()).isZero();
            assertThat(send(trap, NONE, SmtpTrap.PASSWORD, NOBODY)).as("control").isEqualTo("sent");
        }
    }

    @Test
    @DisplayName("ML4 a server that wants more than it gets says so in a name that may be tried again: encryption, a log-in, the right password")
    void wants_more() throws Exception {
        try (var trap = new SmtpTrap(folder, false)) {
            assertThat(send(trap, NONE, null, NOBODY)).isEqualTo("not-encrypted");
            assertThat(send(trap, STARTTLS, null, "trusted")).isEqualTo("auth-failed");
            assertThat(send(trap, STARTTLS, "wrong", "trusted")).isEqualTo("auth-failed");
            assertThat(trap.kept()).isZero();
        }
    }

    /** @param password null for no log-in @param trusting whose certificate; null for what every Java trusts @return sent, or the failure's name */
    private static String send(SmtpTrap trap, Encryption encryption, String password, String trusting) throws Exception {
        var access = new Access("127.0.0.1", trap.port(), password == null ? null : "parley", password, encryption, "app.test.example");
        Session session = access.session();
        if (trusting != null) {
            session.getProperties().put("mail.smtp.ssl.socketFactory", trap.trusting(trusting));
        }
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("parley@test.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("a@test.example"));
        message.setText("word");
        try {
            access.send(message);
            return "sent";
        } catch (MessagingException e) {
            Failure.Found found = Failure.of(e);
            assertThat(found.last()).as("given up").isFalse();
            return found.failure().key();
        }
    }
}
