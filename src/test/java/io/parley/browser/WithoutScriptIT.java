package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** JavaScript makes Parley pleasant; nothing needs it. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptIT {

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private TwoBrands brands;
    private String agency;
    private String brand;
    private Window window;

    @BeforeAll
    void logIn() throws Exception {
        brands = TwoBrands.make();
        agency = "/a/" + TwoBrands.slug(brands.agency());
        brand = "/b/" + TwoBrands.slug(brands.one());
        var owner = Someone.in(Kind.AGENCY, brands.agency(), Role.OWNER);
        window = Window.withoutScript("en").open(agency);
        LogIn.as(window, owner.email(), Running.PASSWORD);
        assertThat(window.path()).isEqualTo(agency);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    @DisplayName("ID1 an e-mail typed or pasted with spaces around it logs in: the browser trims the field")
    void trimsTheEmail() throws Exception {
        try (Window other = Window.withoutScript("ko").open("/login?to=/logged-out")) {
            other.type("username", "  " + Someone.make().email() + " ");
            assertThat(other.page().locator("[name=username]").inputValue()).as("only the spaces are gone").contains("@test.example")
                    .doesNotContain(" ");
            LogIn.confirm(other);
            LogIn.confirm(other.type("password", Running.PASSWORD));
            assertThat(other.path()).isEqualTo("/logged-out");
        }
    }

    @Test
    @DisplayName("a brand is created, a wrong colour told of first (W3, TN8)")
    void createsBrand() {
        window.open(agency).press("analytics.agency.new").type("name", "Plain").type("slug", "plain-" + word).type("accent", "#ffee00");
        window.press("tenant.brand.create");
        assertThat(window.page().locator("#f-accent-notes .problem")).isVisible();
        window.type("accent", "#2f5bd0").press("tenant.brand.create");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.brand.made", "Plain"));
    }

    @Test
    @DisplayName("settings are saved (W4)")
    void savesSettings() {
        window.open(brand + "/settings").type("name", "Plain " + word).press("tenant.save");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.settings.saved"));
        assertThat(window.page().locator("[name=name]")).hasValue("Plain " + word);
    }

    @Test
    @DisplayName("the language is switched and switched back (W8)")
    void switchesLanguage() {
        window.open(brand);
        for (String language : new String[] {"ko", "en"}) {
            window.page().locator(".person summary").click();
            window.page().locator(".person [name=language][value=" + language + "]").click();
            assertThat(window.page().locator("html")).hasAttribute("lang", language);
            assertThat(window.path()).isEqualTo(brand);
        }
    }

    @Test
    @DisplayName("the switcher leads to another place, also from behind the button of a narrow screen")
    void switchesPlace() {
        window.open(brand).page().locator(".switcher summary").click();
        window.page().locator(".switcher [href='" + agency + "']").click();
        assertThat(window.path()).isEqualTo(agency);
        window.page().setViewportSize(360, 780);
        window.page().locator(".bar button").click();
        window.page().locator(".switcher summary").click();
        window.page().locator(".switcher [href='" + brand + "']").click();
        assertThat(window.path()).isEqualTo(brand);
        window.page().setViewportSize(1440, 900);
    }

    @Test
    @DisplayName("what cannot be undone still asks once, and can be left alone")
    void confirms() throws Exception {
        UUID member = Someone.in(Kind.BRAND, brands.one(), Role.AGENT).membership(brands.one());
        window.open(brand + "/members/" + member);
        assertThat(window.page().locator("dialog")).isHidden();
        window.page().locator(".confirm summary").click();
        assertThat(window.page().locator("dialog")).isVisible();
        window.page().locator(".confirm summary").click();
        assertThat(window.page().locator("dialog")).isHidden();
        window.page().locator(".confirm summary").click();
        window.press("members.remove.submit");
        assertThat(window.path()).isEqualTo(brand + "/members");
        assertThat(window.open(brand + "/members/" + member).status()).isEqualTo(404);
    }
}
