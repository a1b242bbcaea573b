package io.parley.browser;

import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** Contacts, and what is held of them. */
final class PrivacyScreens {

    private PrivacyScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("contacts-empty", OWNER, (w, s) -> w.open(s.untouched() + "/contacts")),
                Screen.of("contacts", OWNER, (w, s) -> w.open(s.brand() + "/contacts")),
                Screen.of("contacts-none", OWNER, (w, s) -> w.open(s.brand() + "/contacts?q=zzz")),
                Screen.of("contact", OWNER, PrivacyScreens::contact));
    }

    private static void contact(Window window, Scene scene) {
        window.open(scene.brand() + "/contacts?q=maya");
        window.page().locator("tbody th a").first().click();
    }
}
