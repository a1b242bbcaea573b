package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ADMIN;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** Accounts, and how the channels fare. */
final class ChannelScreens {

    private ChannelScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("accounts-empty", OWNER, (w, s) -> w.open(s.untouched() + "/accounts")),
                Screen.of("accounts", OWNER, (w, s) -> w.open(s.brand() + "/accounts")),
                Screen.of("account", OWNER, (w, s) -> w.open(account(s, "open"))),
                Screen.of("account-gated", OWNER, (w, s) -> w.open(account(s, "gated"))),
                Screen.of("account-gone", OWNER, (w, s) -> w.open(account(s, "gone"))),
                Screen.of("account-connect", OWNER, (w, s) -> w.open(s.brand() + "/accounts/new")),
                Screen.refused("account-connect-wrong", OWNER, 422,
                        (w, s) -> send(w.open(s.brand() + "/accounts/new").type("handle", "agave norte").type("externalId", "x"), "channel.connect")),
                Screen.of("admin-channels", ADMIN, (w, s) -> w.open("/admin/channels")),
                Screen.of("admin-channels-unreadable", ADMIN, (w, s) -> w.open("/admin/channels").page().locator("main .table th a").first().click()));
    }

    private static String account(Scene scene, String which) {
        return scene.brand() + "/accounts/" + scene.busy().cards().accounts().get(which);
    }
}
