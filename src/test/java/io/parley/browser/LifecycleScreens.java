package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** What an admin does to a brand and an agency, and what members see of it. */
final class LifecycleScreens {

    private LifecycleScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("life-brand", ADMIN, (w, s) -> w.open(brand(s))),
                Screen.of("life-brand-suspended", ADMIN, (w, s) -> w.open("/admin/brands/" + s.empty().other())),
                Screen.of("life-brands-of-a-state", ADMIN, (w, s) -> w.open("/admin/brands?q=state:suspended")),
                Screen.of("life-suspend", ADMIN, (w, s) -> w.open(brand(s) + "/standing/suspension")),
                Screen.refused("life-suspend-wrong", ADMIN, 422, LifecycleScreens::noReason),
                Screen.of("life-rename", ADMIN, (w, s) -> w.open(brand(s) + "/settings")),
                Screen.of("life-archive", ADMIN, (w, s) -> w.open(brand(s)).press("lifecycle.archive")),
                Screen.refused("life-shut", OWNER, 403, (w, s) -> w.open(s.shut())));
    }

    private static String brand(Scene scene) {
        return "/admin/brands/" + scene.own().one();
    }

    private static void noReason(Window window, Scene scene) {
        window.open(brand(scene) + "/standing/suspension").type("reason", "money");
        send(window, "lifecycle.suspend");
    }
}
