package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.browser.Scene.Who;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the portal, in both languages, light and dark, from 320 to 2560 px; -Dparley.screens=true keeps what was seen. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {

    private final Map<String, Map<Who, Window>> windows = Map.of("en", new EnumMap<>(Who.class), "ko", new EnumMap<>(Who.class));
    private Scene scene;

    @BeforeAll
    void set() throws Exception {
        scene = Scene.make();
    }

    @AfterAll
    void close() {
        windows.values().forEach(w -> w.values().forEach(Window::close));
    }

    private static Stream<Arguments> screens(boolean first) {
        List<Screen> all = Stream.of(PublicScreens.all(), LogInScreens.all(), AgencyScreens.all(), BrandScreens.all(), BotScreens.all(), PageScreens.all(),
                CardScreens.all(), LinkScreens.all(), ConversationScreens.all(), AnalyticsScreens.all(), ChannelScreens.all(), ApiScreens.all(), SandboxScreens.all(), AdminScreens.all(), LifecycleScreens.all(),
                PrivacyScreens.all(), UsageScreens.all()).flatMap(List::stream)
                .filter(s -> s.name().matches(System.getProperty("parley.screens.only", ".*"))).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> Arguments.of(all.get(i), (i % 2 == 0) == first ? "en" : "ko"));
    }

    static Stream<Arguments> screens() {
        return screens(true);
    }

    static Stream<Arguments> othersLanguage() {
        return screens(false);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("othersLanguage")
    @Tag("proof")
    @DisplayName("the same in the other language")
    void looksRightInTheOther(Screen screen, String language) throws Exception {
        looksRight(screen, language);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("screens")
    @DisplayName("is readable for everybody, fits every width, and runs without a complaint of the browser; every other screen in Korean")
    void looksRight(Screen screen, String language) throws Exception {
        Window window = windows.get(language).computeIfAbsent(screen.who(), who -> window(who, language));
        if (screen.who() == Who.NOBODY) {
            window.page().context().clearCookies();
        }
        screen.way().to(window, scene);
        assertThat(window.status()).isEqualTo(screen.status());
        assertThat(window.page().locator("html").getAttribute("lang")).as("language").isEqualTo(language);
        assertThat(new Look(window, screen.name()).problems()).isEmpty();
    }

    @Test
    @DisplayName("a page with pale words, a script of its own and a table too wide is found out")
    void seesWhatIsWrong() {
        try (Window window = Window.of("en").open("/")) {
            window.page().evaluate("() => { document.querySelector('main').innerHTML = '<p>pale</p><div>wide</div><img src=\"/img/favicon.svg\">';"
                    + " document.querySelector('main p').style.color = '#ddd'; document.querySelector('main div').style.inlineSize = '3000px';"
                    + " const s = document.createElement('script'); s.textContent = '1'; document.body.append(s) }");
            assertThat(new Look(window, "wrong").problems()).anyMatch(p -> p.contains("color-contrast")).anyMatch(p -> p.contains("image-alt"))
                    .anyMatch(p -> p.startsWith("needs ")).anyMatch(p -> p.contains("Content Security Policy"));
        }
    }

    private Window window(Who who, String language) {
        Window window = Window.of(language);
        return who == Who.NOBODY ? window : window.of(scene.people().get(who));
    }
}
