package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.ANALYST;
import static io.parley.browser.Scene.Who.OWNER;

import io.parley.fixtures.OpenBot;
import java.util.List;

/** A brand's bots and their editor. */
final class BotScreens {

    private BotScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("bots-empty", OWNER, (w, s) -> w.open(s.untouched() + "/bots")),
                Screen.of("bots", OWNER, (w, s) -> w.open(list(bot(s)))),
                Screen.of("bot-new", OWNER, (w, s) -> w.open(s.brand() + "/bots/new")),
                Screen.refused("bot-new-wrong", OWNER, 422, (w, s) -> send(w.open(s.brand() + "/bots/new").type("name", " "), "bot.new.submit")),
                Screen.of("bot", OWNER, (w, s) -> w.open(bot(s))),
                Screen.of("bot-only-look", ANALYST, (w, s) -> w.open(bot(s))),
                Screen.of("bot-settings", OWNER, (w, s) -> w.open(bot(s) + "/settings")),
                Screen.of("bot-step-new", OWNER, (w, s) -> w.open(bot(s) + "/steps/new")),
                Screen.of("bot-question", OWNER, (w, s) -> w.open(bot(s) + "/steps/taste")),
                Screen.of("bot-products", OWNER, (w, s) -> w.open(bot(s) + "/steps/cocktail")),
                Screen.of("bot-removal", OWNER, (w, s) -> w.open(bot(s) + "/steps/taste").page().locator(".confirm summary").click()));
    }

    private static String list(String bot) {
        return bot.substring(0, bot.lastIndexOf('/'));
    }

    private static String bot(Scene scene) {
        return scene.brand() + "/bots/" + OpenBot.cocktail(scene.own().one());
    }
}
