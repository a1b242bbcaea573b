package io.parley.browser;

import static io.parley.browser.Scene.Who.NOBODY;

import io.parley.fixtures.Running;
import java.util.List;

/** Keycloak's own pages, which look like the portal's. */
final class LogInScreens {

    private LogInScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("log-in", NOBODY, (w, s) -> begin(w)),
                Screen.of("log-in-wrong", NOBODY, (w, s) -> LogIn.confirm(begin(w).type("username", ""))),
                Screen.of("log-in-password", NOBODY, (w, s) -> LogIn.confirm(begin(w).type("username", Running.BOTH))),
                Screen.of("log-in-password-wrong", NOBODY, LogInScreens::mistaken),
                Screen.of("log-in-forgotten", NOBODY, (w, s) -> forgotten(w)),
                Screen.of("log-in-forgotten-sent", NOBODY, (w, s) -> LogIn.confirm(forgotten(w))),
                Screen.of("log-in-new-password", NOBODY, LogInScreens::firstLogIn),
                Screen.of("log-in-new-password-wrong", NOBODY, LogInScreens::twoPasswords),
                Screen.of("log-in-name", NOBODY, LogInScreens::name),
                Screen.of("form-kept", NOBODY, LogInScreens::kept),
                Screen.refused("log-in-error", NOBODY, 400, (w, s) -> w.open(Running.setting("parley.oidc.issuer")
                        + "/protocol/openid-connect/auth?client_id=parley-portal&response_type=code&redirect_uri=http://wrong.example&ui_locales="
                        + w.words().language())));
    }

    private static Window begin(Window window) {
        return window.open("/login");
    }

    private static void mistaken(Window window, Scene scene) {
        LogIn.confirm(begin(window).type("username", Running.BOTH));
        LogIn.confirm(window.type("password", "not the password"));
    }

    private static Window forgotten(Window window) {
        LogIn.confirm(begin(window).type("username", Running.BOTH));
        window.page().locator("a[href*=reset-credentials]").click();
        window.page().waitForLoadState();
        return window;
    }

    private static void firstLogIn(Window window, Scene scene) {
        window.open(PublicScreens.fresh(scene, window)).press("members.invitation.accept");
        String once = window.page().locator(".copy-value").textContent();
        LogIn.confirm(window.press("members.password.go").type("password", once));
    }

    private static void twoPasswords(Window window, Scene scene) {
        firstLogIn(window, scene);
        LogIn.confirm(window.type("password-new", "long-enough-1").type("password-confirm", "long-enough-2"));
    }

    private static void name(Window window, Scene scene) {
        firstLogIn(window, scene);
        LogIn.confirm(window.type("password-new", "long-enough-1").type("password-confirm", "long-enough-1"));
    }

    /** Keycloak still knows the person, so logging in again takes one press. */
    private static void kept(Window window, Scene scene) {
        LogIn.as(begin(window), scene.owner(), Running.PASSWORD);
        PublicScreens.outlive(window, scene);
        window.press("identity.log-in-again");
    }
}
