package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.NOBODY;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.Running;
import java.util.List;

/** Tracked links, and what the public sees where one leads nowhere. */
final class LinkScreens {

    private LinkScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("links-empty", OWNER, (w, s) -> w.open(s.untouched() + "/links")),
                Screen.of("links", OWNER, (w, s) -> w.open(s.brand() + "/links")),
                Screen.of("link-new", OWNER, (w, s) -> w.open(s.brand() + "/links/new")),
                Screen.refused("link-new-wrong", OWNER, 422,
                        (w, s) -> send(w.open(s.brand() + "/links/new").type("name", " ").type("destination", "shop"), "link.new.submit")),
                Screen.of("link", OWNER, (w, s) -> w.open(link(s))),
                Screen.of("link-only-look", ANALYST, (w, s) -> w.open(link(s))),
                Screen.of("link-close", OWNER, (w, s) -> w.open(link(s)).page().locator(".confirm summary").click()),
                Screen.of("link-closed", OWNER, (w, s) -> w.open(s.brand() + "/links/" + s.busy().closed().id())),
                Screen.refused("link-410", NOBODY, 410, (w, s) -> w.open(s.busy().closed().address(null))),
                Screen.refused("link-404", NOBODY, 404, (w, s) -> w.open(Running.open() + "/l/0000000")));
    }

    private static String link(Scene scene) {
        return scene.brand() + "/links/" + scene.busy().shop().links().en().id();
    }
}
