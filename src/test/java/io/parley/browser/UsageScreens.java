package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Usage as admins and owners see it, and packages from the first to one that many agencies have. */
final class UsageScreens {

    private UsageScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("usage-admin", ADMIN, (w, s) -> used(w, s).open("/admin/usage?q=agave+norte")),
                Screen.of("usage-admin-none", ADMIN, (w, s) -> w.open("/admin/usage?q=zzz")),
                Screen.of("usage-admin-agencies", ADMIN, (w, s) -> used(w, s).open("/admin/usage/agencies?q=northlight")),
                Screen.of("usage-admin-refused", ADMIN, (w, s) -> used(w, s).open("/admin/usage/refused?q=agave+norte")),
                Screen.of("usage-packages", ADMIN, (w, s) -> used(w, s).open("/admin/packages")),
                Screen.of("usage-package-new", ADMIN, (w, s) -> w.open("/admin/packages/new")),
                Screen.refused("usage-package-wrong", ADMIN, 422, (w, s) -> send(w.open("/admin/packages/new").type("name", "Small").type("bots", "none"), "usage.package.create")),
                Screen.of("usage-package", ADMIN, (w, s) -> w.open("/admin/packages/" + pack(s))),
                Screen.of("usage-move-new", ADMIN, (w, s) -> used(w, s).open("/admin/packages/moves/new?agency=" + s.own().agency() + "&package=" + pack(s))),
                Screen.of("usage-brand", OWNER, (w, s) -> used(w, s).open(s.brand() + "/usage")),
                Screen.of("usage-brand-none", OWNER, (w, s) -> w.open(s.untouched() + "/usage?month=2025-12")),
                Screen.of("usage-agency", OWNER, (w, s) -> used(w, s).open(s.agency() + "/usage")),
                Screen.of("usage-home", OWNER, (w, s) -> used(w, s).open(s.brand())));
    }

    /** A month that is nearly used up, and two hours in which something was refused. */
    private static Window used(Window window, Scene scene) {
        UUID brand = scene.own().one();
        try (Sql all = Sql.asSuperuser()) {
            all.run("update agency set limit_package_id = ? where id = ?", pack(scene), scene.own().agency());
            all.run("insert into usage_month values (?, date_trunc('month', now() at time zone 'UTC')::date, 4300, 9120, 18340, 2210, 3480, 366300000) "
                    + "on conflict (month, brand_id) do update set conversations = 4300, messages_in = 9120, messages_out = 18340, clicks = 2210, micros = 366300000", brand);
            all.run("insert into refusal (id, brand_id, name, what, at) select gen_random_uuid(), ?, 'links', 'LINK', date_trunc('hour', now()) - n * interval '20 minutes' "
                    + "from generate_series(1, 5) n where not exists (select from refusal where brand_id = ?)", brand, brand);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return window;
    }

    private static UUID pack(Scene scene) {
        UUID id = scene.own().agency();
        try (Sql app = Sql.as("app")) {
            String sql = "insert into limit_package (id, name, conversations, messages, micros, members, bots, links, created_at, version) "
                    + "values (?, ?, 5000, 25000, 500000000, 25, 10, 200, now(), 1) on conflict do nothing";
            app.run(sql, id, "Studio " + id.toString().substring(0, 4));
            app.run(sql, scene.own().one(), "Donaudampfschifffahrtsgesellschaftsvertrag für Agenturen mit vielen kleinen " + scene.own().one().toString().substring(0, 4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }
}
