package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Mailbox;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keycloak's own pages, as Parley's realm and theme make them. */
class ForgottenPasswordIT {

    private static final String NEW = "a-new-password-1";

    @ParameterizedTest
    @CsvSource({"en,Reset your password,expires in", "ko,비밀번호 재설정,동안 사용할 수 있습니다"})
    @DisplayName("a forgotten password is reset on Keycloak's page by a mailed link, in the person's language; it leads on to where they wanted, and the old one opens nothing")
    void forgotten(String language, String subject, String words) throws Exception {
        Someone someone = Someone.make();
        var portal = new Portal().speaking(language);
        Answer password = portal.submit(portal.follow(portal.get("/login?to=/logged-out")), Map.of("username", someone.email()));
        Answer forgotten = portal.follow(portal.get(password.page().selectFirst("a[href*=reset-credentials]").absUrl("href")));
        assertMail(forgotten);
        portal.submit(forgotten, Map.of("username", someone.email()));
        JsonNode mail = Mailbox.await(someone.email(), 1);
        assertThat(mail.path("subject").asText()).isEqualTo(subject);
        assertThat(Jsoup.parse(mail.path("html").asText()).text()).contains(words);
        assertThat(mail.path("text").asText()).contains(words);
        Answer choose = portal.follow(portal.get(Mailbox.link(mail)));
        assertThat(choose.page().select("input[name=password-new]")).as(choose.body()).hasSize(1);
        Answer landed = portal.submit(choose, Map.of("password-new", NEW, "password-confirm", NEW));
        assertThat(landed.uri().toString()).isEqualTo(Running.portal() + "/logged-out");
        assertThat(portal.get("/").page().select("form[action='/logout']")).as("logged in").isNotEmpty();
        var next = new Portal();
        assertThat(next.logIn(someone.email(), Running.PASSWORD).uri().toString()).as("the old one").startsWith(Running.setting("parley.keycloak.url"));
        assertThat(new Portal().logIn(someone.email(), NEW).uri().toString()).startsWith(Running.portal());
    }

    @Test
    @DisplayName("who has no account is told the same and gets no mail")
    void nobody() throws Exception {
        String stranger = "nobody-" + System.nanoTime() + "@test.example";
        Someone someone = Someone.make();
        assertThat(told(Running.BOTH, stranger)).isNotEmpty().isEqualTo(told(someone.email(), someone.email()));
        Mailbox.await(someone.email(), 1);
        assertThat(Mailbox.to(stranger)).isEmpty();
    }

    /** What Keycloak says once somebody began with one e-mail and asked for a new password of another. */
    private static String told(String begun, String email) throws Exception {
        var portal = new Portal();
        Answer password = portal.submit(portal.follow(portal.get("/login")), Map.of("username", begun));
        Answer forgotten = portal.follow(portal.get(password.page().selectFirst("a[href*=reset-credentials]").absUrl("href")));
        return portal.submit(forgotten, Map.of("username", email)).page().select("main .flash").text();
    }

    @Test
    @DisplayName("the log-in asks for an e-mail as such, so that a browser trims and proposes it")
    void the_email_field() throws Exception {
        var portal = new Portal();
        assertMail(portal.follow(portal.get("/login")));
    }

    private static void assertMail(Answer page) {
        Element field = page.page().selectFirst("input[name=username]");
        assertThat(field.attr("type")).isEqualTo("email");
        assertThat(field.attr("autocomplete")).isEqualTo("username");
    }
}
