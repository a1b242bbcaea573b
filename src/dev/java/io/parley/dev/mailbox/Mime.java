package io.parley.dev.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A mail taken apart: its headers, its text, its HTML with the pictures that belong to it put in. */
final class Mime {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> pictures = new TreeMap<>();
    private String subject;

    static Mime of(byte[] raw) {
        var mime = new Mime();
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            for (Header header : Collections.list(message.getAllHeaders())) {
                mime.headers.put(header.getName(), MimeUtility.decodeText(header.getValue()));
            }
            mime.subject = message.getSubject();
            mime.take(message);
        } catch (MessagingException | IOException unreadable) {
            mime.texts.put("text/plain", "This mail cannot be taken apart: " + unreadable.getMessage());
        }
        return mime;
    }

    public String subject() {
        return subject == null ? "" : subject;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String text() {
        return texts.getOrDefault("text/plain", "");
    }

    public String html() {
        String html = texts.getOrDefault("text/html", "");
        for (var picture : pictures.entrySet()) {
            html = html.replace("cid:" + picture.getKey(), picture.getValue());
        }
        return html;
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (part.isMimeType("text/*")) {
            texts.put(part.isMimeType("text/html") ? "text/html" : "text/plain", part.getContent().toString());
        } else if (part instanceof BodyPart && part.getHeader("Content-ID") != null) {
            pictures.put(part.getHeader("Content-ID")[0].replaceAll("[<>]", ""), "data:" + part.getContentType().split(";")[0] + ";base64,"
                    + Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes()));
        }
    }
}
