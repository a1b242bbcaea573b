package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.parley.fixtures.ManyBrands;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.Switcher;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person in several agencies goes from one place to the next with the keyboard alone and logs in once. */
@ExtendWith(Browsers.class)
class SwitchingIT {

    private TwoBrands one;
    private TwoBrands other;
    private Someone bora;
    private Window window;

    @BeforeEach
    void enter() throws Exception {
        one = TwoBrands.make();
        other = TwoBrands.make();
        bora = Someone.in(Kind.AGENCY, one.agency(), Role.EDITOR).join(Kind.AGENCY, other.agency(), Role.OWNER);
        window = Window.of("en");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName("W24 whatever a page loads is there and kept for ever; the style sheet is read and every script runs")
    void files() throws Exception {
        var loaded = new ArrayList<Response>();
        window.of(bora.logIn()).page().onResponse(loaded::add);
        window.open(brand(one.one()));
        window.page().waitForFunction("() => performance.getEntriesByType('resource').filter(e => e.name.includes('/js/')).length === 14");
        loaded.removeIf(r -> r.request().isNavigationRequest());
        assertThat(loaded).hasSizeGreaterThan(15).allSatisfy(r -> {
            assertThat(r.status()).as(r.url()).isEqualTo(200);
            assertThat(r.headers().get("cache-control")).as(r.url()).contains("immutable");
        });
        assertThat(window.page().evaluate("() => [...document.styleSheets].map(s => s.cssRules.length).reduce((a, b) => a + b)")).isInstanceOfSatisfying(Integer.class,
                rules -> assertThat(rules).isGreaterThan(20));
        assertThat(window.page().locator("#switcher-list")).hasAttribute("role", "listbox");
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @DisplayName("from a brand to another agency and on to its brand, with the arrows (TN2)")
    void goesAround() throws Exception {
        window.of(bora.portal()).open(brand(one.one()));
        List<String> elsewhere = elsewhere();
        for (String next : List.of(agency(other), brand(other.other()), brand(one.other()))) {
            var keyboard = new Keyboard(window).to(".switcher summary").press("Enter");
            for (int stops = 0; !chosen().equals(next) && stops < 12; stops++) {
                keyboard.press("ArrowDown");
            }
            keyboard.press("Enter");
            window.page().waitForURL("**" + next);
            assertThat(window.status()).isEqualTo(200);
            assertThat(window.page().locator(".switcher .menu-panel [aria-current=true]")).hasAttribute("href", next);
        }
        assertThat(elsewhere).isEmpty();
    }

    @Test
    @DisplayName("W13 a key opens it, typing narrows it, Home and End go to its ends, Escape leaves it with nothing done")
    void findsByName() throws Exception {
        window.of(bora.portal()).open(brand(one.one()));
        var keyboard = called();
        assertThat(keyboard.focus()).hasAttribute("role", "combobox");
        keyboard.press("End");
        assertThat(chosen()).isEqualTo(hrefs().get(hrefs().size() - 1));
        keyboard.press("Home");
        assertThat(chosen()).isEqualTo(hrefs().get(0));
        keyboard.type("no such place");
        assertThat(window.page().locator("[data-switcher-none]")).isVisible();
        assertThat(window.page().locator("[data-switcher-count]")).containsText("0");
        keyboard.press("Escape");
        assertThat(keyboard.is(".switcher summary")).isTrue();
        assertThat(window.page().locator(".switcher .menu-panel")).isHidden();
        keyboard.press("Control+k").type(TwoBrands.slug(other.one()));
        assertThat(window.page().locator("[data-switcher-list] a:visible")).hasCount(1);
        keyboard.press("Enter");
        window.page().waitForURL("**" + brand(other.one()));
        assertThat(window.page().locator("h1")).hasText("Brand " + TwoBrands.slug(other.one()));
    }

    @Test
    @DisplayName("W13 among 500 brands, one that the panel does not hold is found by the server and gone to, and is then among the last visited")
    void findsAmongMany() throws Exception {
        ManyBrands.in(one.agency(), "Many", 500);
        window.of(bora.portal()).open(brand(other.one()));
        var keyboard = called();
        assertThat(window.page().locator("[data-switcher-list] a:visible")).hasCount(Switcher.MOST);
        keyboard.type("many 43");
        assertThat(window.page().locator("[data-switcher-list] a:visible")).hasCount(10);
        assertThat(window.page().locator("[data-switcher-count]")).containsText("10");
        keyboard.type("7");
        assertThat(window.page().locator("[data-switcher-list] a:visible > span")).hasText("Many 437");
        keyboard.press("Enter");
        assertThat(window.page().locator("h1")).hasText("Many 437");
        String there = window.path();
        window.open(brand(other.one()));
        called();
        assertThat(chosen()).as("the last visited comes first").isEqualTo(there);
    }

    /** The key works as soon as the page says so. */
    private Keyboard called() {
        assertThat(window.page().locator("[data-switcher-key]")).isVisible();
        return new Keyboard(window).press("Control+k");
    }

    /** Where Enter would lead now. */
    private String chosen() {
        return window.page().locator("[data-switcher-list] [aria-selected=true]").getAttribute("href");
    }

    private List<String> hrefs() {
        return window.page().locator("[data-switcher-list] a:visible").all().stream().map(l -> l.getAttribute("href")).toList();
    }

    /** Whatever the browser asks of another host than the portal's, the log-in's for one. */
    private List<String> elsewhere() {
        var asked = new ArrayList<String>();
        window.page().onRequest(r -> {
            if (!r.url().startsWith(Running.portal() + "/") || r.url().contains("/login")) {
                asked.add(r.url());
            }
        });
        return asked;
    }

    private static String agency(TwoBrands of) {
        return "/a/" + TwoBrands.slug(of.agency());
    }

    private static String brand(UUID id) {
        return "/b/" + TwoBrands.slug(id);
    }
}
