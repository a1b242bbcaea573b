package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.EDITOR;
import static io.parley.browser.Scene.Who.OWNER;

import com.microsoft.playwright.options.FilePayload;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/** A brand, and the menus that lie around every page. */
final class BrandScreens {

    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v3AgAA=";
    private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAMAAAC7IEhfAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3Cc"
            + "ulE8AAAABlBMVEX6+/sgcF19RWEFAAAAB3RJTUUH6gsZFDQotHrr4QAAAFJJREFUOMvl1EkKwCAQBdFf9790IKsgrRYhgpJav10PyYlx5xQzTJt1taROQ6zD"
            + "ukaClBaClJ9DZv0S7jCZBWvmN3wkXx5hl0qYOuuiv9nDZqMuRpUDSiGlx2EAAAAldEVYdGRhdGU6Y3JlYXRlADIwMjYtMTEtMjVUMjA6NTI6NDArMDA6MDBy"
            + "C3yVAAAAJXRFWHRkYXRlOm1vZGlmeQAyMDI2LTExLTI1VDIwOjUyOjQwKzAwOjAwA1bEKQAAAABJRU5ErkJggg==";

    private BrandScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("brand", OWNER, (w, s) -> w.open(s.brand())),
                Screen.of("switcher", OWNER, (w, s) -> w.open(s.brand()).page().locator(".switcher summary").click()),
                Screen.of("switcher-many", OWNER, (w, s) -> w.then(x -> many(s)).open(s.brand()).page().locator(".switcher summary").click()),
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
                Screen.of("brand-theme-logo", OWNER, (w, s) -> logo(w.open(s.untouched() + "/settings/theme"), "logo.png", PNG)),
                Screen.refused("brand-theme-no-logo", OWNER, 422, (w, s) -> logo(w.open(s.brand() + "/settings/theme"), "logo.webp", WEBP)),
                Screen.refused("brand-theme-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/settings/theme").type("accent", "#ffee00"), "tenant.save")),
                Screen.of("brand-voice", OWNER, (w, s) -> w.open(s.brand() + "/settings/conversation")),
                Screen.refused("brand-voice-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/settings/conversation").type("privacyUrl", "http://agave.example")
                        .type("stopWords", "help"), "tenant.save")),
                Screen.of("brand-sign-off", OWNER, (w, s) -> w.open(s.brand() + "/settings/publishing")),
                Screen.of("brand-theme-sign-off", EDITOR, (w, s) -> w.open(s.untouched() + "/settings/theme")),
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

    /** Chosen in the file field and sent. */
    private static void logo(Window window, String name, String file) {
        window.page().locator("#f-logo").setInputFiles(new FilePayload(name, "image/png", Base64.getDecoder().decode(file)));
        window.page().locator("form[action$='/logo'] button").click();
    }

    /** As many places as a large agency has. */
    private static void many(Scene scene) {
        try (Sql app = Sql.as("app")) {
            for (int i = 0; i < 10; i++) {
                app.run("update brand set agency_id = ?, name = ? where id = ?", scene.own().agency(), "Harbour House No. " + i, TwoBrands.make().one());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
