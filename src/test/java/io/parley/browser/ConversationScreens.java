package io.parley.browser;

import static io.parley.browser.AgencyScreens.send;
import static io.parley.browser.Scene.Who.OWNER;

import java.util.List;
import java.util.UUID;

/** What contacts and a brand said to one another. */
final class ConversationScreens {

    private ConversationScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("conversations-empty", OWNER, (w, s) -> w.open(s.untouched() + "/conversations")),
                Screen.of("conversations", OWNER, (w, s) -> w.open(s.brand() + "/conversations")),
                Screen.of("conversations-person", OWNER, (w, s) -> w.open(s.brand() + "/conversations?sort=PERSON")),
                Screen.of("conversations-problem", OWNER, (w, s) -> w.open(s.brand() + "/conversations?sort=PROBLEM")),
                Screen.of("conversations-none", OWNER, (w, s) -> w.open(s.brand() + "/conversations?q=zzz")),
                Screen.of("conversation-bot", OWNER, (w, s) -> w.open(talk(s, s.busy().talks().bot()))),
                Screen.of("conversation-person", OWNER, (w, s) -> w.open(talk(s, s.busy().talks().person()))),
                Screen.of("conversation-out", OWNER, (w, s) -> w.open(talk(s, s.busy().talks().out()))),
                Screen.refused("conversation-wrong", OWNER, 422,
                        (w, s) -> send(w.open(talk(s, s.busy().talks().person())).type("text", " "), "conversation.send")));
    }

    private static String talk(Scene scene, UUID id) {
        return scene.brand() + "/conversations/" + id;
    }
}
