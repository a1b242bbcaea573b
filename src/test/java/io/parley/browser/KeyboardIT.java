package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.ATalk;
import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.OpenBot;
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

/** Everything a mouse can do, without one. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

    private TwoBrands brands;
    private String member;
    private String talk;
    private Window window;
    private Keyboard keyboard;

    @BeforeAll
    void enter() throws Exception {
        brands = TwoBrands.make();
        var owner = Someone.in(Kind.AGENCY, brands.agency(), Role.OWNER);
        member = "/members/" + Someone.in(Kind.BRAND, brands.one(), Role.AGENT).membership(brands.one());
        Equipped.make(brands.one(), brands.campaignOfOne());
        talk = "/conversations/" + ATalk.ofOneMessage(AnAccount.of(brands.one()));
        window = Window.of("en").of(owner.portal());
        keyboard = new Keyboard(window);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    @DisplayName("the first Tab offers to skip to the content, and Enter does")
    void skips() {
        window.open(brand());
        keyboard.press("Tab");
        assertThat(keyboard.focus()).hasText(window.word("shared.skip"));
        assertThat(keyboard.isVisible()).isTrue();
        keyboard.press("Enter");
        assertThat(keyboard.is("#stage")).isTrue();
        keyboard.press("Tab");
        assertThat(keyboard.is("main *")).as("the next stop is inside the content").isTrue();
    }

    @Test
    @DisplayName("a menu opens with Enter, is walked with the arrows, and Escape closes it and gives the focus back")
    void walksMenus() {
        window.open(brand());
        keyboard.to(".person summary").press("Enter", "ArrowDown");
        assertThat(keyboard.is(".person .menu-panel button")).isTrue();
        keyboard.press("ArrowUp", "ArrowUp");
        assertThat(keyboard.is(".person .menu-panel *")).as("the arrows go round").isTrue();
        keyboard.press("Escape");
        assertThat(keyboard.is(".person summary")).isTrue();
        assertThat(window.page().locator(".person .menu-panel")).isHidden();
        keyboard.press("Enter").reach("Shift+Tab", ".nav a");
        assertThat(window.page().locator(".person .menu-panel")).isHidden();
    }

    @Test
    @DisplayName("a confirmation holds the focus, Escape leaves it with nothing done, and the focus returns to its button")
    void confirms() {
        window.open(brand() + member);
        keyboard.to(".confirm summary").press("Enter");
        assertThat(window.page().locator("dialog")).isVisible();
        assertThat(keyboard.focus()).hasText(window.word("shared.cancel"));
        keyboard.press("Escape");
        assertThat(window.page().locator("dialog")).isHidden();
        assertThat(keyboard.is(".confirm summary")).isTrue();
        assertThat(window.path()).isEqualTo(brand() + member);
    }

    @Test
    @DisplayName("every stop on the way through a page is to be seen")
    void showsWhereOneIs() {
        for (String path : new String[] {brand(), brand() + "/settings", brand() + "/members", brand() + "/cards/new", brand() + talk, agency(),
            agency() + "/brands/new"}) {
            window.open(path);
            int stops = 0;
            for (keyboard.press("Tab"); !keyboard.is("body"); keyboard.press("Tab")) {
                assertThat(keyboard.isVisible()).as(path + ": " + keyboard.focus().evaluate("e => e.outerHTML.slice(0, 200)")).isTrue();
                assertThat(stops++).as("stops on " + path).isLessThan(120);
            }
            assertThat(stops).isGreaterThan(6);
        }
    }

    @Test
    @DisplayName("a whole form is filled in and sent")
    void fillsIn() {
        window.open("/b/" + TwoBrands.slug(brands.other()) + "/settings");
        keyboard.to("[name=name]").press("Control+a").type("By hand");
        keyboard.to("[name=mainLanguage]").press("ArrowDown");
        keyboard.to("[name=languages][value=ko]").press("Space");
        keyboard.to("[name=timeZone]").type("(").press("Tab", "Enter");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.settings.saved"));
        assertThat(window.page().locator("[name=name]")).hasValue("By hand");
        assertThat(window.page().locator("[name=mainLanguage]")).hasValue("ko");
        window.open("/b/" + TwoBrands.slug(brands.other()) + "/settings/theme");
        keyboard.to("[name=accent]").press("Control+a").type("#7a4e9f");
        keyboard.to("[name=font]:checked").press("ArrowDown", "Enter");
        assertThat(window.page().locator(".flash")).hasText(window.word("tenant.settings.saved"));
        assertThat(window.page().locator("[name=accent]")).hasValue("#7a4e9f");
        assertThat(window.page().locator("[name=font]:checked")).hasValue("SERIF");
    }

    @Test
    @DisplayName("a card is composed, seen beside, saved, and its publication asked about")
    void composesCards() {
        window.open(brand() + "/cards/new");
        keyboard.to("[name=name]").type("By hand");
        keyboard.to("[name=text]").type("데킬라 or mezcal?");
        keyboard.to("[name=label1]").type("Mezcal");
        assertThat(window.page().locator(".dm-card")).containsText("데킬라 or mezcal?");
        assertThat(window.page().locator(".dm-card")).containsText("Mezcal");
        assertThat(window.page().locator(".counter span").first()).hasText("17");
        keyboard.press("Enter");
        assertThat(window.page().locator(".flash")).isVisible();
        keyboard.to(".confirm summary").press("Enter");
        assertThat(keyboard.focus()).hasText(window.word("shared.cancel"));
        keyboard.press("Escape");
        assertThat(keyboard.is(".confirm summary")).isTrue();
    }

    @Test
    @DisplayName("an answer is added to a bot's question")
    void addsAnswers() {
        window.open(brand() + "/bots/" + OpenBot.cocktail(brands.one()) + "/steps/taste");
        int answers = window.page().locator(".bot-group").count();
        keyboard.to(".bot-new input, .bot-new textarea").type("Bitter");
        keyboard.to(".bot-new button").press("Enter");
        assertThat(window.page().locator(".bot-group")).hasCount(answers + 1);
    }

    @Test
    @DisplayName("a contact is answered, which takes the conversation over")
    void answers() {
        window.open(brand() + talk);
        keyboard.to("[name=text]").type("Hello, a person here").press("Tab");
        assertThat(keyboard.focus()).hasText(window.word("conversation.send"));
        keyboard.press("Enter");
        assertThat(window.page().locator(".flash")).hasText(window.word("conversation.sent"));
        assertThat(window.page().locator(".bubbles .person")).containsText("Hello, a person here");
    }

    private String brand() {
        return "/b/" + TwoBrands.slug(brands.one());
    }

    private String agency() {
        UUID agency = brands.agency();
        return "/a/" + TwoBrands.slug(agency);
    }
}
