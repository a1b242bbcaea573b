package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The platform admin's rooms and each page of the wizard. */
final class AdminScreens {

    private AdminScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("admin", ADMIN, (w, s) -> w.open("/admin")),
                Screen.of("admin-agencies", ADMIN, (w, s) -> w.open("/admin/agencies")),
                Screen.of("admin-agencies-found", ADMIN, (w, s) -> w.open("/admin/agencies?q=northlight")),
                Screen.of("admin-agencies-none", ADMIN, (w, s) -> w.open("/admin/agencies?q=zzz")),
                Screen.of("admin-agency", ADMIN, (w, s) -> w.open("/admin/agencies/" + s.own().agency())),
                Screen.of("admin-agency-empty", ADMIN, (w, s) -> w.open("/admin/agencies/" + s.empty().agency())),
                Screen.of("admin-brands", ADMIN, (w, s) -> w.open("/admin/brands")),
                Screen.of("admin-brands-none", ADMIN, (w, s) -> w.open("/admin/brands?q=zzz")),
                Screen.of("admin-mail", ADMIN, (w, s) -> w.open("/admin/mail")),
                Screen.of("admin-mail-none", ADMIN, (w, s) -> w.open("/admin/mail?q=zzz")),
                Screen.of("admin-mail-undelivered", ADMIN, (w, s) -> undelivered(w, s).open("/admin/mail/failed")),
                Screen.of("admin-settings", ADMIN, (w, s) -> w.open("/admin/settings")),
                Screen.refused("admin-settings-wrong", ADMIN, 422, (w, s) -> send(w.open("/admin/settings").type("price-read", "5"), "settings.save")),
                Screen.of("admin-audit", ADMIN, (w, s) -> w.open("/admin/audit")),
                Screen.of("wizard-agency", ADMIN, (w, s) -> start(w)),
                Screen.refused("wizard-agency-wrong", ADMIN, 422, (w, s) -> send(start(w).type("name", "Agave").type("slug", "admin"), "admin.next")),
                Screen.of("wizard-brand", ADMIN, (w, s) -> agency(w)),
                Screen.of("wizard-owner", ADMIN, (w, s) -> brand(w)),
                Screen.refused("wizard-owner-wrong", ADMIN, 422, (w, s) -> send(brand(w).type("email", "mira"), "admin.next")),
                Screen.of("wizard-review", ADMIN, (w, s) -> owner(w)),
                Screen.of("wizard-review-missing", ADMIN, (w, s) -> start(w).open(w.path().replace("/agency", "/review"))),
                Screen.of("wizard-draft", ADMIN, (w, s) -> owner(w).open(w.path().replace("/review", ""))),
                Screen.of("wizard-done", ADMIN, (w, s) -> send(owner(w), "admin.review.run")),
                Screen.of("wizard-done-again", ADMIN, (w, s) -> w.then(x -> send(owner(x), "admin.review.run")).page().reload()),
                Screen.of("wizard-failed", ADMIN, AdminScreens::failed));
    }

    private static Window start(Window window) {
        return window.open("/admin/agencies").press("admin.onboard");
    }

    private static Window agency(Window window) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        start(window).type("name", "Harbour & Finch").type("slug", "harbour-" + word);
        send(window, "admin.next");
        return window;
    }

    private static Window brand(Window window) {
        agency(window).type("name", "Mina Tea").type("slug", "mina-" + UUID.randomUUID().toString().substring(0, 8));
        send(window, "admin.next");
        return window;
    }

    private static Window owner(Window window) {
        brand(window).type("email", "o-" + UUID.randomUUID().toString().substring(0, 8) + "@test.example");
        send(window, "admin.next");
        return window;
    }

    private static void failed(Window window, Scene scene) {
        owner(window);
        UUID id = UUID.fromString(window.path().split("/")[3]);
        try (Sql app = Sql.as("app")) {
            app.run("update onboarding set failure = 'tenant.identity.away', failed_at = now() where id = ?", id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        window.open("/admin/onboardings/" + id);
    }

    /** Letters that came back, to be sent again. */
    private static Window undelivered(Window window, Scene scene) {
        try (Sql app = Sql.as("app")) {
            app.run("insert into mail (id, agency_id, kind, recipient, language, state, due_at, attempts, failure, created_at, ended_at) values "
                    + "(?, ?, 'invitation', 'nobody@northlight-werbeagentur.example', 'en', 'FAILED', now(), 8, 'refused-recipient', now() - interval '1 day', now())",
                    UUID.randomUUID(), scene.own().agency());
            return window;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
