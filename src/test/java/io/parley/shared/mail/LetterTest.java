package io.parley.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.web.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>\"'\r\nBcc: evil@test.example\u2028";
    private static final Theme THEME = new Theme("Agave " + EVIL, "#2f5bd0", ZoneId.of("Asia/Seoul"), new byte[] {1, 2, 3});
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private final Layout layout = new Layout();

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @DisplayName("ML3 every kind has all its words in both languages, and both parts are whole")
    void every_kind_is_whole(LetterKind kind) {
        for (String language : new String[] {"en", "ko"}) {
            Written letter = write(kind, language, "Mina Tea");
            String html = layout.html(letter);
            String plain = layout.plain(letter);
            assertThat(Stream.of(letter.subject(), html, plain)).noneMatch(t -> t.matches("(?s).*(\\{\\d|\\?\\?|\\[\\(|\\sth:|null|mail\\.[a-z]).*"));
            assertThat(plain).contains(letter.head(), letter.text(), letter.button(), letter.link(), letter.foot());
            assertThat(Jsoup.parse(html).text()).contains(letter.head(), letter.text(), letter.button(), letter.foot());
            assertThat(Jsoup.parse(html).select("a").attr("href")).isEqualTo(letter.link());
            assertThat(Jsoup.parse(html).select("html").attr("lang")).isEqualTo(language);
            assertThat(html).contains("#2f5bd0", "cid:logo", "prefers-color-scheme: dark").doesNotContain("<script", "<link", "http-equiv");
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @DisplayName("ML3 nothing in a name becomes markup or a header")
    void names_stay_names(LetterKind kind) throws Exception {
        Written letter = write(kind, "en", EVIL);
        assertThat(Jsoup.parse(layout.html(letter)).select("img:not([src=cid:logo])")).isEmpty();
        assertThat(letter.subject() + letter.head() + letter.text()).doesNotContain("\n", "\r", "\u2028");
        var message = message(letter, THEME);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo(letter.subject());
    }

    @Test
    @DisplayName("ML3 text first, then HTML with its logo, under the mail's own id and for no machine to answer")
    void the_message() throws Exception {
        var message = message(write(LetterKind.INVITATION, "ko", "Mina"), THEME);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ko");
        assertThat(message.getMessageID()).isEqualTo("<" + new UUID(1, 2) + "@app.test.example>");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(((Multipart) parts.getBodyPart(1).getContent()).getBodyPart(1).getHeader("Content-ID")).containsExactly("<logo>");
        var wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        assertThat(wire.toString().lines().map(String::length)).as("no line is longer than mail may be").allMatch(l -> l <= 998);
    }

    @Test
    @DisplayName("ML3 times are said in the place's zone and the reader's language")
    void times() {
        assertThat(write(LetterKind.INVITATION, "ko", "Mina").text()).contains("2026. 11. 25. 오후 7:00 (KST)", "편집자");
        assertThat(write(LetterKind.INVITATION, "en", "Mina").text()).contains("Nov 25, 2026, 7:00", "(KST)", "Editor");
    }

    @Test
    @DisplayName("ML3 a letter without a link has no button")
    void without_a_link() {
        var words = words("Mina");
        words.remove(LetterKind.LINK);
        Written letter = new LetterWriter(Locale.ENGLISH, THEME).write(LetterKind.RESUMED, "a@test.example", words);
        assertThat(Jsoup.parse(layout.html(letter)).select("a")).isEmpty();
        assertThat(layout.plain(letter)).doesNotContain("null");
    }

    @Test
    @DisplayName("ML3 a kind nobody has written, or one without its words, is refused when it is posted")
    void checked_when_posted() {
        LetterKind.check(new Letter("resumed", null, null, null, "a@test.example", "en", Map.of("place", "x")));
        assertThatThrownBy(() -> LetterKind.check(new Letter("resumed", null, null, null, "a@test.example", "en", Map.of())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("place");
        assertThatThrownBy(() -> LetterKind.check(new Letter("other", null, null, null, "a@test.example", "en", Map.of())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("other");
    }

    @Test
    @DisplayName("control: a text that wants more words than there are is noticed")
    void control() {
        assertThat(Messages.text(Locale.ENGLISH, "mail.suspended.text", "one")).matches("(?s).*\\{\\d.*");
    }

    private static Written write(LetterKind kind, String language, String name) {
        return new LetterWriter(Locale.forLanguageTag(language), THEME).write(kind, "a@test.example", words(name));
    }

    private static Map<String, String> words(String name) {
        return new HashMap<>(Map.of("place", name, "inviter", name, "role", "EDITOR", "expires", NOW.toString(), "date", NOW.toString(), "limit", "messages",
                "percent", "80", "reason", name, "name", name, LetterKind.LINK, "https://app.test.example/x?a=1&b=2"));
    }

    private MailMessage message(Written letter, Theme theme) throws MessagingException {
        return new MailMessage(Session.getInstance(new Properties()), new UUID(1, 2), "app.test.example")
                .address("parley@test.example", theme.name(), "a@test.example", NOW).say(letter, layout.plain(letter), layout.html(letter), theme.logo());
    }
}
