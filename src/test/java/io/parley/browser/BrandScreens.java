package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;

/** A brand, and the menus that lie around every page. */
final class BrandScreens {

    private BrandScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("brand", OWNER, (w, s) -> w.open(s.brand())),
                Screen.of("switcher", OWNER, (w, s) -> w.open(s.brand()).page().locator(".switcher summary").click()),
                Screen.of("person", OWNER, (w, s) -> w.open(s.brand()).page().locator(".person summary").click()),
                Screen.of("side-narrow", OWNER, (w, s) -> openSide(narrow(w).open(s.brand()))),
                Screen.of("switcher-narrow", OWNER, (w, s) -> narrow(w).open(s.brand()).then(BrandScreens::openSide).page().locator(".switcher summary").click()),
                Screen.of("person-narrow", OWNER, (w, s) -> narrow(w).open(s.brand()).then(BrandScreens::openSide).page().locator(".person summary").click()),
                Screen.of("campaigns", OWNER, (w, s) -> w.open(s.brand() + "/campaigns")),
                Screen.of("campaign", OWNER, (w, s) -> w.open(s.campaign())),
                Screen.of("campaign-only-look", ANALYST, (w, s) -> w.open(s.campaign())),
                Screen.refused("campaign-wrong", OWNER, 422, (w, s) -> send(w.open(s.campaign()).type("name", " "), "campaign.rename.submit")),
                Screen.refused("campaign-stale", OWNER, 409, BrandScreens::staleCampaign),
                Screen.of("brand-members", OWNER, (w, s) -> w.open(s.brand() + "/members")),
                Screen.of("member", OWNER, (w, s) -> w.open(s.brand() + "/members/" + s.analyst())),
                Screen.of("member-removal", OWNER, BrandScreens::removal),
                Screen.of("brand-settings", OWNER, (w, s) -> w.open(s.brand() + "/settings")),
                Screen.of("brand-settings-only-look", ANALYST, (w, s) -> w.open(s.brand() + "/settings")),
                Screen.refused("brand-settings-stale", OWNER, 409, BrandScreens::staleSettings),
                Screen.of("brand-settings-saved", OWNER, BrandScreens::save),
                Screen.of("brand-theme", OWNER, (w, s) -> w.open(s.brand() + "/settings/theme")),
                Screen.refused("brand-theme-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/settings/theme").type("accent", "#ffee00"), "tenant.save")),
                Screen.of("brand-voice", OWNER, (w, s) -> w.open(s.brand() + "/settings/conversation")),
                Screen.refused("brand-voice-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/settings/conversation").type("privacyUrl", "http://agave.example")
                        .type("stopWords", "help"), "tenant.save")),
                Screen.of("brand-sign-off", OWNER, (w, s) -> w.open(s.brand() + "/settings/publishing")),
                Screen.of("brand-audit", OWNER, (w, s) -> w.open(s.brand() + "/audit")),
                Screen.of("brand-audit-chain", OWNER, (w, s) -> w.open(s.brand() + "/audit/chain")),
                Screen.of("brand-audit-none", OWNER, (w, s) -> w.open(s.brand() + "/audit?q=zzz")),
                Screen.of("brand-audit-empty", OWNER, (w, s) -> w.open(s.untouched() + "/audit")));
    }

    private static Window narrow(Window window) {
        window.page().setViewportSize(360, 780);
        return window;
    }

    /** On a narrow screen the side lies behind the bar's button. */
    private static void openSide(Window window) {
        window.page().locator(".bar button").click();
    }

    private static void staleCampaign(Window window, Scene scene) {
        window.open(scene.campaign()).type("name", "Summer");
        scene.saveBehind("campaign", scene.own().campaignOfOne());
        send(window, "campaign.rename.submit");
    }

    private static void removal(Window window, Scene scene) {
        window.open(scene.brand() + "/members/" + scene.analyst()).page().locator(".confirm summary").click();
    }

    private static void staleSettings(Window window, Scene scene) {
        window.open(scene.brand() + "/settings").type("name", "Agave del Norte");
        scene.saveBehind("brand", scene.own().one());
        send(window, "tenant.save");
    }

    private static void save(Window window, Scene scene) {
        window.open(scene.brand() + "/settings");
        window.page().locator("[name=timeZone]").selectOption("America/Mexico_City");
        send(window, "tenant.save");
        window.open(scene.brand() + "/settings");
        window.page().locator("[name=timeZone]").selectOption("America/Argentina/Buenos_Aires");
        send(window, "tenant.save");
    }
}
