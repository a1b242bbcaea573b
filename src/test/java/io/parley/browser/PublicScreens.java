package io.parley.browser;

import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.NOBODY;
import static io.parley.browser.Scene.Who.OWNER;
import static io.parley.browser.Scene.Who.STRANGER;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.List;
import java.util.UUID;

/** What is seen without a log-in, or without any right to be there. */
final class PublicScreens {

    private static final String LARGE = "() => { const f = document.createElement('form'); f.method = 'post'; f.action = '/preferences';"
            + " const t = document.createElement('textarea'); t.name = 'back'; t.value = 'x'.repeat(1100000); f.append(t);"
            + " document.body.append(f); f.submit() }";

    private PublicScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("start", NOBODY, (w, s) -> w.open("/")),
                Screen.of("logged-out", NOBODY, (w, s) -> w.open("/logged-out")),
                Screen.of("logged-out-provider-away", NOBODY, (w, s) -> w.open("/logged-out?provider=away")),
                Screen.refused("log-in-failed", NOBODY, 400, (w, s) -> w.open("/callback")),
                Screen.refused("error-403", ANALYST, 403, (w, s) -> w.open(s.brand() + "/audit")),
                Screen.refused("error-404", NOBODY, 404, (w, s) -> w.open("/nowhere")),
                Screen.refused("error-404-inside", ANALYST, 404, (w, s) -> w.open(s.brand() + "/nowhere")),
                Screen.refused("error-405", NOBODY, 405, (w, s) -> w.open("/logout")),
                Screen.refused("error-413", NOBODY, 413, (w, s) -> w.open("/").then(PublicScreens::sendTooMuch)),
                Screen.refused("session-ended", OWNER, 401, PublicScreens::lose),
                Screen.of("nowhere", STRANGER, (w, s) -> w.open("/")),
                Screen.of("invitation", NOBODY, (w, s) -> w.open(s.invitation("open", w))),
                Screen.of("invitation-shown", NOBODY, (w, s) -> w.open(s.invitation("shown-open", w))),
                Screen.of("invitation-log-in", NOBODY, (w, s) -> w.open(s.invitation("open", w) + "/log-in")),
                Screen.of("invitation-password", NOBODY, (w, s) -> w.open(fresh(s, w)).press("members.invitation.accept")),
                Screen.of("invitation-of-another", STRANGER, (w, s) -> w.open(s.invitation("open", w))),
                Screen.refused("invitation-expired", NOBODY, 410, (w, s) -> w.open(s.invitation("expired", w))),
                Screen.refused("invitation-used", NOBODY, 410, (w, s) -> w.open(s.invitation("used", w))),
                Screen.refused("invitation-revoked", NOBODY, 410, (w, s) -> w.open(s.invitation("revoked", w))),
                Screen.refused("invitation-unknown", NOBODY, 404, (w, s) -> w.open("/invitations/" + "x".repeat(43))));
    }

    private static void sendTooMuch(Window window) {
        window.page().evaluate(LARGE);
        window.page().waitForCondition(() -> window.status() == 413);
        window.page().waitForLoadState();
    }

    private static void lose(Window window, Scene scene) {
        var session = window.page().context().cookies().stream().filter(c -> c.name.equals("parley_session")).toList();
        outlive(window, scene);
        window.page().context().addCookies(session);
    }

    /** Sends a form after the session it was opened in has gone. */
    static void outlive(Window window, Scene scene) {
        window.open(scene.brand() + "/settings");
        window.page().context().clearCookies(new ClearCookiesOptions().setName("parley_session"));
        window.press("tenant.save").page().waitForLoadState();
    }

    static String fresh(Scene scene, Window reader) {
        try {
            String email = "new-" + UUID.randomUUID().toString().substring(0, 8) + "@test.example";
            scene.invite(email, reader.words().language());
            return Scene.mailed(email);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
