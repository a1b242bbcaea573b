package io.parley.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final String PASSWORD = "open-sesame";
    @TempDir
    private static Path folder;
    private Mailbox box;

    @BeforeEach
    void open() throws Exception {
        box = new Mailbox(0, 0, folder, PASSWORD);
    }

    @AfterEach
    void close() throws IOException {
        box.close();
    }

    @Test
    @DisplayName("rule 1: what was sent is kept as it was, dots at the beginning of lines too")
    void kept_as_it_was() throws Exception {
        send("a@test.example", "차 한 잔 <b>", ".\n..two\n<script>x</script>\n");
        JsonNode mail = mails("").path(0);
        assertThat(mail.path("subject").asText()).isEqualTo("차 한 잔 <b>");
        assertThat(mail.path("text").asText()).isEqualTo(".\r\n..two\r\n<script>x</script>\r\n");
        assertThat(mail.path("to").path(0).asText()).isEqualTo("a@test.example");
    }

    @Test
    @DisplayName("rule 3: the newest first, found by recipient, shown without its markup doing anything, and cleared")
    void the_page() throws Exception {
        send("a@test.example", "one", "1");
        send("b@test.example", "two <script>", "2");
        assertThat(mails("").findValuesAsText("subject")).containsExactly("two <script>", "one");
        assertThat(mails("A@TEST").findValuesAsText("subject")).containsExactly("one");
        assertThat(get("/?to=b%40")).contains("two &lt;script&gt;", "to b@test.example").doesNotContain("to a@test.example", "<script>");
        assertThat(call("GET", "/mails/2", "").body()).contains("iframe sandbox=").doesNotContain("<script>");
        assertThat(call("GET", "/mails/2/html", "").headers().firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox ").contains("default-src 'none'");
        assertThat(call("GET", "/mails/9", "").statusCode()).isEqualTo(404);
        assertThat(call("POST", "/clear", "").statusCode()).isEqualTo(303);
        assertThat(get("/")).contains("No mail yet");
    }

    @Test
    @DisplayName("rule 4: faults refuse, hang up and end; what was refused is not kept")
    void faults() throws Exception {
        for (String what : List.of("login", "recipient", "sender", "content", "everything")) {
            call("PUT", "/faults", "{\"refuse\":\"" + what + "\"}");
            assertThatThrownBy(() -> send("a@test.example", what, "x")).as(what).isInstanceOf(MessagingException.class);
        }
        call("PUT", "/faults", "{\"close\":true}");
        assertThatThrownBy(() -> send("a@test.example", "close", "x")).isInstanceOf(MessagingException.class);
        call("PUT", "/faults", "{\"refuse\":\"recipient\",\"to\":\"b@\"}");
        send("a@test.example", "not b", "x");
        call("DELETE", "/faults", "");
        send("b@test.example", "calm", "x");
        assertThat(mails("").findValuesAsText("subject")).containsExactly("calm", "not b");
    }

    @Test
    @DisplayName("rule 5: neither mail nor log-in before encryption, no mail without a log-in; control: after both there is")
    void encrypted_and_logged_in() throws Exception {
        try (var plain = new Socket("127.0.0.1", box.smtpPort())) {
            var in = new BufferedReader(new InputStreamReader(plain.getInputStream(), StandardCharsets.US_ASCII));
            plain.getOutputStream().write("NOOP\r\nMAIL FROM:<a@test.example>\r\nAUTH PLAIN x\r\nQUIT\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(in.lines().map(l -> l.substring(0, 3))).containsExactly("220", "250", "530", "530", "221");
        }
        assertThat(mails("")).isEmpty();
        send("a@test.example", "control", "x");
        assertThat(mails("")).hasSize(1);
    }

    @Test
    @DisplayName("rule 1: a body without its dot is no mail; one that is too long is read to its end and refused")
    void bodies() throws Exception {
        assertThatThrownBy(() -> Dots.read(new ArrayDeque<>(List.of("a"))::poll)).isInstanceOf(IOException.class);
        assertThat(Dots.read(new ArrayDeque<>(List.of("..", "b", "."))::poll).map(b -> new String(b, StandardCharsets.US_ASCII))).contains(".\r\nb\r\n");
        assertThat(Dots.read(new ArrayDeque<>(List.of("x".repeat(Dots.MOST), "y", "."))::poll)).isEmpty();
    }

    private void send(String to, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(box.smtpPort()));
        settings.put("mail.smtp.auth", "true");
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.ssl.trust", "127.0.0.1");
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("parley@test.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message, "parley", PASSWORD);
    }

    private JsonNode mails(String to) throws Exception {
        return new ObjectMapper().readTree(get("/mails.json?to=" + to));
    }

    private String get(String path) {
        return call("GET", path, "").body();
    }

    private HttpResponse<String> call(String method, String path, String body) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + box.pagePort() + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
