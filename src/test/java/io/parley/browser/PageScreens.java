package io.parley.browser;

import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.NOBODY;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Running;
import java.util.List;

/** Landing pages: as the public sees them, and as a brand makes them. */
final class PageScreens {

    private PageScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("landing", NOBODY, (w, s) -> w.open(published(w, s).address())),
                Screen.refused("landing-wrong", NOBODY, 422, (w, s) -> w.open(published(w, s).address()).page().locator(".landing-send").click()),
                Screen.of("landing-thanks", NOBODY, (w, s) -> w.open(published(w, s).address() + "/thanks")),
                Screen.refused("landing-410", NOBODY, 410, PageScreens::closed),
                Screen.refused("landing-404", NOBODY, 404, (w, s) -> w.open(Running.open() + "/p/0000000")),
                Screen.of("pages-empty", OWNER, (w, s) -> w.open(s.untouched() + "/pages")),
                Screen.of("pages", OWNER, PageScreens::list),
                Screen.of("page-new", OWNER, (w, s) -> w.open(s.brand() + "/pages/new")),
                Screen.of("page-editor", OWNER, (w, s) -> w.open(s.brand() + "/pages/" + published(w, s).id())),
                Screen.of("page-only-look", ANALYST, (w, s) -> w.open(s.brand() + "/pages/" + published(w, s).id())),
                Screen.of("page-preview", OWNER, (w, s) -> w.open(s.brand() + "/pages/" + published(w, s).id() + "/preview")),
                Screen.of("page-leads", OWNER, PageScreens::leads),
                Screen.of("page-leads-empty", OWNER, (w, s) -> w.open(s.brand() + "/pages/" + published(w, s).id() + "/leads")));
    }

    private static void closed(Window window, Scene scene) {
        OpenPage page = published(window, scene);
        try {
            page.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        window.open(page.address());
    }

    private static void list(Window window, Scene scene) {
        published(window, scene);
        window.open(scene.brand() + "/pages");
    }

    private static void leads(Window window, Scene scene) {
        OpenPage page = published(window, scene);
        window.open(page.address());
        OpenPage.ANSWERS.forEach((name, value) -> {
            if (!name.equals("consent")) {
                window.type(name, value);
            }
        });
        window.page().locator("#f-consent").check();
        window.page().locator(".landing-send").click();
        window.open(scene.brand() + "/pages/" + page.id() + "/leads");
    }

    private static OpenPage published(Window window, Scene scene) {
        try {
            return OpenPage.published(scene.own().one(), scene.own().campaignOfOne(), window.words().language());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
