package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** A brand's cards and the entry points beside them. */
final class CardScreens {

    private CardScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("cards-empty", OWNER, (w, s) -> w.open(s.untouched() + "/cards")),
                Screen.of("cards", OWNER, (w, s) -> w.open(s.brand() + "/cards")),
                Screen.of("card-needs", OWNER, (w, s) -> w.open(s.untouched() + "/cards/new")),
                Screen.of("card-new", OWNER, CardScreens::typed),
                Screen.refused("card-new-wrong", OWNER, 422, (w, s) -> send(w.then(x -> typed(x, s)).type("name", " "), "campaign.card.save")),
                Screen.of("card-draft", OWNER, (w, s) -> w.open(card(s, "draft"))),
                Screen.of("card-only-look", ANALYST, (w, s) -> w.open(card(s, "draft"))),
                Screen.of("card-publish", OWNER, (w, s) -> w.open(card(s, "draft")).page().locator(".confirm summary").click()),
                Screen.of("card-publishing", OWNER, (w, s) -> w.open(card(s, "publishing"))),
                Screen.of("card-published", OWNER, (w, s) -> w.open(card(s, "published"))),
                Screen.of("card-failed", OWNER, (w, s) -> w.open(card(s, "failed"))),
                Screen.of("entries-empty", OWNER, (w, s) -> w.open(s.untouched() + "/entry-points")),
                Screen.of("entries", OWNER, (w, s) -> w.open(s.brand() + "/entry-points")),
                Screen.of("entry-new", OWNER, (w, s) -> w.open(s.brand() + "/entry-points/new")),
                Screen.refused("entry-new-wrong", OWNER, 422,
                        (w, s) -> send(w.open(s.brand() + "/entry-points/new").type("name", " "), "campaign.entry.submit")));
    }

    private static void typed(Window window, Scene scene) {
        window.open(scene.brand() + "/cards/new").type("name", "Mezcal night")
                .type("text", "Mezcal or tequila? Three questions and we’ll know. 🍋 데킬라와 메스칼, 어느 쪽이세요?").type("label1", "Mezcal").type("label2", "테킬라");
    }

    private static String card(Scene scene, String which) {
        return scene.brand() + "/cards/" + scene.busy().cards().cards().get(which);
    }
}
