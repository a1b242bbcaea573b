package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Contacts, and what is held of them. */
final class PrivacyScreens {

    private static final String DONE = "now(), now() + interval '35 days', null, '{\"changed\":{\"lead\":1,\"click\":3,\"inbox\":14,\"outbox\":11,\"message\":25,"
            + "\"run\":2,\"conversation\":1,\"contact\":1},\"sought\":2,\"searched\":{\"contact\":0,\"message\":0,\"lead\":0}}'";

    private PrivacyScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("contacts-empty", OWNER, (w, s) -> w.open(s.untouched() + "/contacts")),
                Screen.of("contacts", OWNER, (w, s) -> w.open(s.brand() + "/contacts")),
                Screen.of("contacts-none", OWNER, (w, s) -> w.open(s.brand() + "/contacts?q=zzz")),
                Screen.of("contact", OWNER, PrivacyScreens::contact),
                Screen.of("contacts-senders", OWNER, (w, s) -> w.open(s.brand() + "/contacts?q=" + sender(s).toString().substring(0, 8))),
                Screen.of("sender", OWNER, (w, s) -> w.open(s.brand() + "/contacts/" + sender(s))),
                Screen.refused("contact-wrong", OWNER, 422, PrivacyScreens::wrong),
                Screen.of("erasures-empty", OWNER, (w, s) -> w.open(s.untouched() + "/erasures")),
                Screen.of("erasures", OWNER, (w, s) -> w.open(s.brand() + "/erasures?q=" + erasure(s, DONE).toString().substring(0, 8))),
                Screen.of("erasure", OWNER, (w, s) -> w.open(s.brand() + "/erasures/" + erasure(s, DONE))),
                Screen.of("erasure-waits", OWNER, (w, s) -> w.open(s.brand() + "/erasures/" + erasure(s, "null, null, 'under-way', null"))),
                Screen.of("privacy", OWNER, (w, s) -> w.open(s.brand() + "/privacy")),
                Screen.refused("privacy-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/privacy").type("texts", "9999"), "tenant.save")));
    }

    private static void wrong(Window window, Scene scene) {
        contact(window, scene);
        send(window.type("typed", "somebody"), "privacy.erase.submit");
    }

    /** A form of somebody who never wrote; its id begins their address. */
    private static UUID sender(Scene scene) {
        UUID id = UUID.randomUUID();
        UUID brand = scene.own().one();
        try (Sql app = Sql.as("app").inBrand(brand)) {
            app.run("insert into lead (brand_id, id, page_id, page_version_id, campaign_id, once, fields, at) values (?, ?, ?, ?, ?, ?, ?, now())", brand, id,
                    OpenPage.draft(brand, scene.own().campaignOfOne()), UUID.randomUUID(), scene.own().campaignOfOne(), "once" + id,
                    "{\"Your name\":\"María-José 김서연\",\"E-mail address\":\"" + id.toString().substring(0, 8) + ".maria-jose@agency.test.example\"}");
            app.connection().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** A request of a contact nobody knows any more. @param how done_at, numbers_due_at, waits and proof */
    private static UUID erasure(Scene scene, String how) {
        UUID id = UUID.randomUUID();
        try (Sql app = Sql.as("app").inBrand(scene.own().one())) {
            app.run("insert into erasure (brand_id, id, contact_id, mark, requested_at, requested_by_name, due_at, next_at, version, done_at, numbers_due_at, waits, proof) "
                    + "values (?, ?, ?, ?, now(), 'Nora Lindqvist', now() + interval '1 day', now() + interval '1 day', 1, " + how + ")", scene.own().one(), id, id, id.toString().replace("-", ""));
            app.connection().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private static void contact(Window window, Scene scene) {
        window.open(scene.brand() + "/contacts?q=maya");
        window.page().locator("tbody th a").first().click();
    }
}
