package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Shown;
import io.parley.fixtures.Until;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person with a phone and an editor at a desk, each in a browser: from the card on the timeline to the figure. */
@ExtendWith(Browsers.class)
class PhoneToFigureIT {

    private Shown shown;

    @BeforeEach
    void make() throws Exception {
        Sandbox.calm();
        shown = Shown.make();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "en | 1 | What’s the occasion? | Party | Fresh and citrusy | Light | Your cocktail is the Paloma Norte. | Paloma Norte",
        "ko | 2 | 어떤 자리인가요? | 파티 | 상큼한 시트러스 | 가볍게 | 당신을 위한 칵테일은 바로 팔로마 노르테! | 팔로마 노르테"})
    @DisplayName("a card's button, three answers, a cocktail, its page, a form: one run, one click, one view, one conversion")
    void plays(String language, int button, String question, String first, String second, String third, String recommendation, String cocktail) {
        try (Window phone = Window.phone(language); Window desk = Window.of(language).of(shown.editor())) {
            become(phone, language);
            post(phone).locator(".card a").nth(button - 1).click();
            assertThat(heard(phone).last()).containsText(question);
            for (String answer : List.of(first, second, third)) {
                phone.page().locator("form.chips button").filter(new Locator.FilterOptions().setHasText(answer)).click();
            }
            Locator found = heard(phone).filter(new Locator.FilterOptions().setHasText(recommendation));
            assertThat(found).containsText(cocktail);
            order(phone.page().waitForPopup(() -> leap(phone, 0).click()), cocktail);
            share(phone, cocktail);
            counts(desk, button);
            assertThat(phone.complaints()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void become(Window phone, String language) {
        phone.open(Sandbox.url());
        phone.page().locator(".who summary").click();
        Locator form = phone.page().locator("form.new");
        form.locator("[name=name]").fill("Mina");
        form.locator("select").selectOption(new SelectOption().setValue(language));
        form.locator("button").click();
        assertThat(phone.page().locator("html")).hasAttribute("lang", language);
    }

    private Locator post(Window phone) {
        return phone.page().locator("article.post").filter(new Locator.FilterOptions().setHas(phone.page().locator("a[href='/" + handle() + "']"))).first();
    }

    private String handle() {
        try {
            return Sandbox.get("/sandbox/people").path("accounts").findParents("handle").stream()
                    .filter(a -> a.path("id").asText().equals(shown.brand().externalId())).findFirst().orElseThrow().path("handle").asText();
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Locator heard(Window phone) {
        return phone.page().locator(".theirs .bubble");
    }

    private static Locator leap(Window phone, int place) {
        return phone.page().locator(".leaps a").nth(place);
    }

    /** The landing page names the cocktail, takes the form and leads back. */
    private void order(Page landing, String cocktail) {
        assertThat(landing.locator("h1")).containsText(cocktail);
        landing.locator("[name=q-name]").fill("Mina");
        landing.locator("[name=q-email]").fill("mina@test.example");
        landing.locator("[name=consent]").check();
        landing.locator("form button:not([formnovalidate])").last().click();
        assertThat(landing.locator("a[href*='/messages/compose?recipient_id=" + shown.brand().externalId() + "']")).isVisible();
        landing.close();
    }

    private void share(Window phone, String cocktail) {
        leap(phone, 1).click();
        assertThat(phone.page().locator("textarea")).hasValue(java.util.regex.Pattern.compile(".*" + cocktail + ".*"));
        phone.page().locator(".composer button").click();
        assertThat(phone.page().locator("article.post .words").filter(new Locator.FilterOptions().setHasText(cocktail)).first()).isVisible();
        phone.open(Sandbox.url() + "/messages/" + handle());
        leap(phone, 2).click();
        assertThat(phone.page().locator("form.profile")).isVisible();
    }

    private void counts(Window desk, int button) {
        try {
            Until.holds("the conversion is counted", () -> desk.open(shown.path() + "/analytics").page().locator("#funnel strong").allInnerTexts()
                    .equals(List.of("1", "1", "1", "1", "1")));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(desk.page().locator("#entries tbody tr")).hasCount(1);
        assertThat(desk.page().locator("#entries tbody tr").innerText()).contains(String.valueOf(button));
        assertThat(desk.page().locator("#links .reasons li")).hasCount(2);
        desk.open(shown.path() + "/conversations").page().locator("main table a, main .row a, main li a").first().click();
        assertThat(desk.page().locator("main")).containsText("Mina");
    }
}
