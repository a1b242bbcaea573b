package io.parley.browser;

import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** An agency as its owner and as somebody who may only look sees it. */
final class AgencyScreens {

    private AgencyScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("places", OWNER, (w, s) -> w.open("/?q=")),
                Screen.of("places-none", OWNER, (w, s) -> w.open("/?q=zzz")),
                Screen.of("agency", OWNER, (w, s) -> w.open(s.agency())),
                Screen.of("agency-none", OWNER, (w, s) -> w.open(s.agency() + "?q=zzz")),
                Screen.of("agency-empty", ANALYST, (w, s) -> w.open(s.emptyAgency())),
                Screen.of("brand-new", OWNER, (w, s) -> w.open(s.agency() + "/brands/new")),
                Screen.refused("brand-new-wrong", OWNER, 422, AgencyScreens::wrongBrand),
                Screen.of("agency-members", OWNER, (w, s) -> w.open(s.agency() + "/members")),
                Screen.of("agency-members-none", OWNER, (w, s) -> w.open(s.agency() + "/members?q=zzz")),
                Screen.of("agency-members-only-look", ANALYST, (w, s) -> w.open(s.emptyAgency() + "/members")),
                Screen.of("invite", OWNER, (w, s) -> w.open(s.agency() + "/invitations/new")),
                Screen.refused("invite-wrong", OWNER, 422, AgencyScreens::wrongInvitation),
                Screen.of("invitation-link", OWNER, AgencyScreens::link),
                Screen.of("invitation-link-over", OWNER, (w, s) -> w.then(x -> link(x, s)).page().reload()),
                Screen.of("invitation-revoke", OWNER, (w, s) -> w.open(s.agency() + "/members").press("members.revoke")),
                Screen.of("agency-settings", OWNER, (w, s) -> w.open(s.agency() + "/settings")),
                Screen.refused("agency-settings-wrong", OWNER, 422, AgencyScreens::wrongSettings),
                Screen.refused("agency-settings-stale", OWNER, 409, AgencyScreens::staleSettings));
    }

    private static void wrongBrand(Window window, Scene scene) {
        window.open(scene.agency() + "/brands/new").type("name", "Agave Sur").type("slug", "Agave Sur!").type("accent", "#ffee00");
        window.page().locator("[name=languages][value=ko]").check();
        send(window, "tenant.brand.create");
    }

    private static void wrongInvitation(Window window, Scene scene) {
        window.open(scene.agency() + "/invitations/new").type("email", "mira");
        send(window, "members.invite.submit");
    }

    private static void link(Window window, Scene scene) {
        window.open(scene.agency() + "/invitations/new").type("email", "mira.kowalczyk@northlight-werbeagentur.example");
        send(window, "members.invite.submit");
    }

    private static void wrongSettings(Window window, Scene scene) {
        window.open(scene.agency() + "/settings").type("name", " ").type("accent", "#ffee00");
        send(window, "tenant.save");
    }

    private static void staleSettings(Window window, Scene scene) {
        window.open(scene.agency() + "/settings").type("name", "Northlight Studio");
        scene.saveBehind("agency", scene.own().agency());
        send(window, "tenant.save");
    }

    /** Sends a form past the browser's own checks, as a browser that has none would. */
    static void send(Window window, String key) {
        window.page().evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
        window.press(key).page().waitForLoadState();
    }
}
