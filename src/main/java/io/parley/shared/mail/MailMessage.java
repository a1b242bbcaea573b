package io.parley.shared.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A mail as it goes over the wire (RFC 5322, RFC 2046). Its Message-ID is the mail's own id, so that whoever gets it twice can tell. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private final String messageId;

    MailMessage(Session session, UUID id, String domain) {
        super(session);
        messageId = "<" + id + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** The recipient's name is nobody's business but theirs: the address alone. */
    MailMessage address(String from, String name, String to, Instant now) throws MessagingException {
        try {
            setFrom(new InternetAddress(from, name, UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        return this;
    }

    MailMessage say(Written letter, String plain, String html, byte[] logo) throws MessagingException {
        setSubject(letter.subject(), UTF_8);
        setHeader("Content-Language", letter.language());
        var both = new MimeMultipart("alternative");
        both.addBodyPart(text(plain, "plain"));
        both.addBodyPart(logo == null ? text(html, "html") : withLogo(html, logo));
        setContent(both);
        saveChanges();
        return this;
    }

    private static MimeBodyPart withLogo(String html, byte[] logo) throws MessagingException {
        var picture = new MimeBodyPart();
        picture.setDataHandler(new DataHandler(new ByteArrayDataSource(logo, "image/png")));
        picture.setContentID("<" + Layout.LOGO + ">");
        picture.setDisposition(Part.INLINE);
        var related = new MimeMultipart("related");
        related.addBodyPart(text(html, "html"));
        related.addBodyPart(picture);
        var whole = new MimeBodyPart();
        whole.setContent(related);
        return whole;
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }
}
