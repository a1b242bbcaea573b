package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place.Kind;
import io.parley.shared.tenancy.Role;
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
    @DisplayName("from a brand to another agency and on to its brand, with the arrows (TN2)")
    void goesAround() throws Exception {
        window.of(bora.logIn()).open(brand(one.one()));
        List<String> elsewhere = elsewhere();
        for (String next : List.of(agency(other), brand(other.other()), brand(one.other()))) {
            new Keyboard(window).to(".switcher summary").press("Enter").reach("ArrowDown", "[href='" + next + "']").press("Enter");
            window.page().waitForURL("**" + next);
            assertThat(window.status()).isEqualTo(200);
            assertThat(window.page().locator(".switcher .menu-panel [aria-current=true]")).hasAttribute("href", next);
        }
        assertThat(elsewhere).isEmpty();
    }

    @Test
    @DisplayName("among more than eight places the switcher is searched: type, Enter")
    void findsByName() throws Exception {
        bora.join(Kind.AGENCY, TwoBrands.make().agency(), Role.ANALYST);
        window.of(bora.logIn()).open(brand(one.one()));
        var keyboard = new Keyboard(window).to(".switcher summary").press("Enter");
        assertThat(keyboard.focus()).hasAttribute("type", "search");
        keyboard.type("no such place");
        assertThat(window.page().locator("[data-filter-none]")).isVisible();
        keyboard.press("Control+a").type(TwoBrands.slug(other.one())).press("Enter");
        window.page().waitForURL("**" + brand(other.one()));
        assertThat(window.page().locator("h1")).hasText("Brand " + TwoBrands.slug(other.one()));
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
