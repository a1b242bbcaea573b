package io.parley.browser;

import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.UUID;

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
                Screen.refused("invite-known", OWNER, 422, AgencyScreens::knownInvitation),
                Screen.of("invitation-links", OWNER, AgencyScreens::links),
                Screen.of("invitations", OWNER, (w, s) -> w.open(s.agency() + "/invitations")),
                Screen.of("invitations-none", OWNER, (w, s) -> w.open(s.agency() + "/invitations?q=zzz")),
                Screen.of("member-removed", OWNER, AgencyScreens::removed),
                Screen.refused("second-factor", ANALYST, 403, AgencyScreens::guarded),
                Screen.of("invitation-revoke", OWNER, (w, s) -> w.open(s.agency() + "/members").press("members.revoke")),
                Screen.of("agency-audit", OWNER, (w, s) -> w.open(s.agency() + "/audit")),
                Screen.of("agency-audit-none", OWNER, (w, s) -> w.open(s.agency() + "/audit?q=zzz")),
                Screen.of("agency-settings", OWNER, (w, s) -> w.open(s.agency() + "/settings")),
                Screen.of("agency-security", OWNER, (w, s) -> w.open(s.agency() + "/settings/security")),
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

    private static void knownInvitation(Window window, Scene scene) {
        window.open(scene.agency() + "/invitations/new").type("email", scene.owner() + ", jun@northlight.example");
        send(window, "members.invite.submit");
    }

    private static void links(Window window, Scene scene) {
        window.open(scene.agency() + "/invitations/new").type("email", "mira.kowalczyk@northlight-werbeagentur.example, jun@northlight.example");
        send(window, "members.invite.submit");
    }

    private static void removed(Window window, Scene scene) throws Exception {
        UUID member = Someone.known().join(Place.Kind.AGENCY, scene.own().agency(), Role.AGENT).membership(scene.own().agency());
        window.open(scene.agency() + "/members/" + member).page().locator(".confirm summary").click();
        window.press("members.remove.submit").page().waitForLoadState();
    }

    /** An agency of its own, which asks for a second factor. */
    private static void guarded(Window window, Scene scene) throws Exception {
        var brands = TwoBrands.make();
        try (Sql app = Sql.as("app")) {
            app.run("update agency set two_factor = true, name = 'Harbour & Finch' where id = ?", brands.agency());
            app.run("insert into membership (id, person_id, agency_id, role, created_at) select gen_random_uuid(), person_id, ?, 'ANALYST', now() "
                    + "from membership where id = ?", brands.agency(), scene.analyst());
        }
        window.open("/a/" + TwoBrands.slug(brands.agency()));
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
