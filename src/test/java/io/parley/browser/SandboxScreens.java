package io.parley.browser;

import static io.parley.browser.Scene.Who.NOBODY;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.Cookie;
import io.parley.fixtures.Sandbox;
import java.util.List;

/** The phone of the X sandbox, with which a newcomer plays. */
final class SandboxScreens {

    private SandboxScreens() {
    }

    static List<Screen> all() {
        return List.of(
                Screen.of("phone-home", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/")),
                Screen.of("phone-people", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/").page().locator(".who summary").click()),
                Screen.of("phone-profile", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/agavenorte")),
                Screen.of("phone-follow", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/intent/follow?screen_name=agavenorte")),
                Screen.of("phone-post", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/intent/tweet?text=Smoky%20Margarita%20tonight&hashtags=AgaveNorte")),
                Screen.of("phone-inbox-empty", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/messages")),
                Screen.of("phone-welcome", NOBODY, (w, s) -> held(w, s).open(Sandbox.url() + "/messages/agavenorte")),
                Screen.of("phone-thread", NOBODY, (w, s) -> talked(w, s).open(Sandbox.url() + "/messages/agavenorte")),
                Screen.of("phone-inbox", NOBODY, (w, s) -> talked(w, s).open(Sandbox.url() + "/messages")),
                Screen.refused("phone-404", NOBODY, 404, (w, s) -> held(w, s).open(Sandbox.url() + "/nobody_at_all")));
    }

    private static Window held(Window window, Scene scene) {
        return by(window, person(window));
    }

    private static Window by(Window window, String person) {
        window.page().context().addCookies(List.of(new Cookie("sandbox_language", window.words().language()).setUrl(Sandbox.url()),
                new Cookie("sandbox_person", person).setUrl(Sandbox.url())));
        return window;
    }

    private static String person(Window window) {
        try {
            return Sandbox.person(window.words().language().equals("ko") ? "김서연" : "Maya", window.words().language());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers whatever is asked with the first of the answers. */
    private static Window talked(Window window, Scene scene) {
        String person = person(window);
        try {
            Sandbox.say(person, Sandbox.AGAVE, "Hola!");
            for (int replies = 1; replies <= 3; replies++) {
                List<JsonNode> said = Sandbox.awaitReplies(Sandbox.AGAVE, person, replies);
                Sandbox.tap(person, Sandbox.AGAVE, said.get(said.size() - 1).path("quickReplies").path(0).path("label").asText());
            }
            Sandbox.awaitReplies(Sandbox.AGAVE, person, 4);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return by(window, person);
    }
}
