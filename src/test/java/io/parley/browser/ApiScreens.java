package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.NOBODY;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.AKey;
import io.parley.shared.api.ApiScope;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A brand's keys, and the documentation of what they open. */
final class ApiScreens {

    private ApiScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("api-keys-empty", OWNER, (w, s) -> w.open(s.untouched() + "/api-keys")),
                Screen.of("api-keys", OWNER, (w, s) -> w.open(keyed(s) + "/api-keys")),
                Screen.of("api-key-new", OWNER, (w, s) -> w.open(s.brand() + "/api-keys/new")),
                Screen.refused("api-key-new-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/api-keys/new").type("name", " "), "api.key.new.submit")),
                Screen.of("api-key-secret", OWNER, (w, s) -> made(w.open(s.brand() + "/api-keys/new"))),
                Screen.of("api-key-secret-over", OWNER, (w, s) -> w.open(key(s) + "/secret")),
                Screen.of("api-key", OWNER, (w, s) -> w.open(key(s))),
                Screen.of("api-key-revoke", OWNER, (w, s) -> w.open(key(s)).page().locator(".confirm summary").click()),
                Screen.of("api-docs", NOBODY, (w, s) -> w.open("/api/docs")));
    }

    private static void made(Window window) {
        window.type("name", "Weekly report for the sales team").page().locator("[name=scopes]").first().check();
        send(window, "api.key.new.submit");
    }

    /** A brand with keys as in life: one in use, one that has expired. */
    private static String keyed(Scene scene) {
        try {
            AKey.of(scene.own().one()).set("name = 'Shop system', used_at = now() - interval '5 minutes', expires_at = now() + interval '200 days'");
            AKey.of(scene.own().one(), ApiScope.FIGURES_READ).set("name = '주간 성과 보고서를 만드는 내부 대시보드', expires_at = now() - interval '1 day'");
            return scene.brand();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(Scene scene) {
        try {
            UUID key = AKey.of(scene.own().one()).id();
            return scene.brand() + "/api-keys/" + key;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
