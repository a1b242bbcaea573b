package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.TwoBrands;
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
                Screen.of("life-delete", ADMIN, (w, s) -> w.open(brand(s) + "/deletion")),
                Screen.of("life-delete-agency", ADMIN, (w, s) -> w.open("/admin/agencies/" + s.own().agency() + "/deletion")),
                Screen.of("life-export", OWNER, (w, s) -> w.open(s.brand() + "/export")),
                Screen.of("life-move", ADMIN, (w, s) -> w.open(brand(s) + "/move?agency=" + TwoBrands.slug(s.empty().agency()))),
                Screen.of("life-support-ask", ADMIN, (w, s) -> w.open(brand(s) + "/support")),
                Screen.of("life-support", ADMIN, LifecycleScreens::support),
                Screen.refused("life-shut", OWNER, 403, (w, s) -> w.open(s.shut())));
    }

    private static String brand(Scene scene) {
        return "/admin/brands/" + scene.own().one();
    }

    private static void support(Window window, Scene scene) {
        window.open(brand(scene) + "/support").type("reason", "They asked why no card is shown.");
        send(window, "lifecycle.support.begin");
    }

    private static void noReason(Window window, Scene scene) {
        window.open(brand(scene) + "/standing/suspension").type("reason", "money");
        send(window, "lifecycle.suspend");
    }
}
