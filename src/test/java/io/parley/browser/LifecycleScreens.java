package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

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
                Screen.of("life-delete-ready", ADMIN, (w, s) -> w.open("/admin/brands/" + taken(s) + "/deletion")),
                Screen.refused("life-delete-wrong", ADMIN, 422, (w, s) -> send(w.open("/admin/brands/" + taken(s) + "/deletion").type("name", "Beacon").type("reason", "money"),
                        "lifecycle.delete.submit.brand")),
                Screen.of("life-deleting", ADMIN, (w, s) -> w.open("/admin/brands/" + leaving(s))),
                Screen.refused("life-deleting-shut", OWNER, 403, (w, s) -> w.open("/b/" + TwoBrands.slug(leaving(s)))),
                Screen.of("life-archived", OWNER, (w, s) -> w.open("/b/" + TwoBrands.slug(archived(s)))),
                Screen.of("life-states-of-brands", OWNER, (w, s) -> w.then(x -> archived(s)).then(x -> leaving(s)).open(s.agency())),
                Screen.of("life-delete-agency-empty", ADMIN, (w, s) -> w.open("/admin/agencies/" + s.empty().agency() + "/deletion")),
                Screen.of("life-delete-agency", ADMIN, (w, s) -> w.open("/admin/agencies/" + s.own().agency() + "/deletion")),
                Screen.of("life-export", OWNER, (w, s) -> w.open(s.brand() + "/export")),
                Screen.of("life-export-ready", OWNER, (w, s) -> w.open("/b/" + TwoBrands.slug(taken(s)) + "/export")),
                Screen.of("life-move", ADMIN, (w, s) -> w.open(brand(s) + "/move?agency=" + TwoBrands.slug(s.empty().agency()))),
                Screen.of("life-support-ask", ADMIN, (w, s) -> w.open(brand(s) + "/support")),
                Screen.of("life-support", ADMIN, LifecycleScreens::support),
                Screen.refused("life-shut", OWNER, 403, (w, s) -> w.open(s.shut())));
    }

    private static String brand(Scene scene) {
        return "/admin/brands/" + scene.own().one();
    }

    /** One more brand of the agency, that stands so. */
    private static UUID brand(Scene scene, String state) {
        try (Sql app = Sql.as("app")) {
            UUID id = TwoBrands.make().one();
            app.run("update brand set agency_id = ?, name = 'Beacon Pictures', state = ?, state_since = now(), state_reason = 'The contract ends with the year.' where id = ?",
                    scene.own().agency(), state, id);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One whose export is ready, which a deletion asks for. */
    private static UUID taken(Scene scene) {
        UUID id = brand(scene, "ACTIVE");
        try (Sql app = Sql.as("app").inBrand(id)) {
            app.run("insert into export (brand_id, id, asked_at, made_at, bytes, sha256, manifest) values (?, ?, now(), now(), 48212, ?, '{}')", id, id, "9f".repeat(32));
            app.connection().commit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID leaving(Scene scene) {
        UUID id = brand(scene, "DELETING");
        try (Sql app = Sql.as("app")) {
            app.run("insert into deletion (id, place_id, asked_by, asked_at, due_at, was, was_reason, version) select ?, ?, id, now(), now() + interval '30 days', 'ACTIVE', '', 1 "
                    + "from person limit 1", id, id);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID archived(Scene scene) {
        return brand(scene, "ARCHIVED");
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
