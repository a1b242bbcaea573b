package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Mailbox;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do on their first day, by hand, each in a browser of their own. */
@ExtendWith(Browsers.class)
class NewcomerIT {

    private static final String PASSWORD = "a password of my own";

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String owner = "owner-" + word + "@test.example";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, ko", "ko, en"})
    @DisplayName("an admin onboards an agency, its owner comes in, sets up shop and leaves (TN4, TN5, TN8, W3, W8, ID3)")
    void firstDay(String language, String other) throws Exception {
        String link;
        try (Window admin = Window.of(language)) {
            admin.open("/").press("tenant.start.login");
            LogIn.as(admin, Someone.make().admin().email(), Running.PASSWORD);
            link = onboard(admin);
        }
        try (Window window = Window.of(language)) {
            accept(window, link);
            createBrand(window);
            chooseAccent(window);
            invite(window);
            speak(window, other);
            leave(window);
            assertThat(window.complaints()).isEmpty();
        }
        comeBack(language, other);
    }

    private String onboard(Window admin) throws Exception {
        admin.press("admin.onboard").type("name", "Riverbend " + word);
        assertThat(admin.page().locator("[name=slug]")).hasValue("riverbend-" + word);
        admin.type("slug", "Not an address").press("admin.next");
        assertThat(admin.status()).isEqualTo(422);
        assertThat(admin.page().locator("#f-slug-notes .problem")).hasText(admin.word("tenant.slug.wrong"));
        assertThat(admin.page().locator("[name=name]")).hasValue("Riverbend " + word);
        admin.type("slug", "river-" + word).press("admin.next");
        admin.type("name", "Otter & Co").type("slug", "otter-" + word).press("admin.back");
        assertThat(admin.page().locator("[name=slug]")).hasValue("river-" + word);
        admin.press("admin.next");
        assertThat(admin.page().locator("[name=name]")).hasValue("Otter & Co");
        admin.press("admin.next").type("email", owner).press("admin.next");
        assertThat(admin.page().locator("main")).containsText("/b/otter-" + word);
        admin.press("admin.review.run");
        assertThat(admin.page().locator(".copy-value")).containsText("/invitations/");
        return Mailbox.link(Mailbox.await(owner, 1));
    }

    private void accept(Window window, String link) {
        window.open(link).press("members.invitation.accept");
        String once = window.page().locator(".copy-value").textContent();
        window.press("members.password.go");
        assertThat(window.page().locator("main")).containsText(owner);
        LogIn.confirm(window.type("password", once));
        LogIn.confirm(window.type("password-new", "short").type("password-confirm", "short"));
        assertThat(window.page().locator("[name=password-new]")).isVisible();
        LogIn.confirm(window.type("password-new", PASSWORD).type("password-confirm", PASSWORD));
        if (window.page().locator("[name=firstName]").isVisible()) {
            LogIn.confirm(window.type("firstName", "Olive").type("lastName", "Otter"));
        }
        assertThat(window.path()).isEqualTo("/a/river-" + word);
        assertThat(window.page().locator("html")).hasAttribute("lang", window.words().language());
        assertThat(window.page().locator("h1")).hasText("Riverbend " + word);
    }

    private void createBrand(Window window) {
        window.press("analytics.agency.new").type("name", "미나 티").type("slug", "mina-" + word).press("tenant.brand.create");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.brand.made", "미나 티"));
        window.open("/b/mina-" + word);
        assertThat(window.page().locator("h1")).hasText("미나 티");
    }

    private void chooseAccent(Window window) {
        window.press("tenant.nav.settings").press("tenant.settings.theme").type("accent", "#ffee00").press("tenant.save");
        assertThat(window.status()).isEqualTo(422);
        assertThat(window.page().locator("#f-accent-notes .problem")).containsText("#ffee00");
        assertThat(window.page().locator("[name=accent]")).hasValue("#ffee00");
        window.type("accent", "#7a4e9f").press("tenant.save");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.settings.saved"));
        assertThat(window.page().locator("link[href*='7a4e9f']")).hasCount(1);
    }

    private void invite(Window window) {
        String analyst = "analyst-" + word + "@test.example";
        window.press("tenant.nav.members").press("members.invite").type("email", analyst);
        window.page().locator("[name=role][value=ANALYST]").check();
        window.press("members.invite.submit");
        assertThat(window.page().locator(".copy-value")).containsText("/invitations/");
        window.press("members.link.done");
        assertThat(window.page().locator("#invitations")).containsText(analyst);
    }

    private void speak(Window window, String language) {
        window.page().locator(".person summary").click();
        window.page().locator(".person [name=language][value=" + language + "]").click();
        assertThat(window.page().locator("html")).hasAttribute("lang", language);
    }

    private void leave(Window window) {
        window.page().locator(".person summary").click();
        window.page().locator(".person .menu-foot button").click();
        assertThat(window.path()).isEqualTo("/logged-out");
        window.open("/b/mina-" + word);
        assertThat(window.page().locator("[name=username]")).isVisible();
    }

    private void comeBack(String language, String chosen) {
        try (Window window = Window.of(language).open("/b/otter-" + word)) {
            LogIn.as(window, owner, PASSWORD);
            assertThat(window.path()).isEqualTo("/b/otter-" + word);
            assertThat(window.page().locator("html")).hasAttribute("lang", chosen);
        }
    }
}
