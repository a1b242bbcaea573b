package io.parley.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at the page a window shows: light and dark, narrow and wide. */
record Look(Window window, String name) {

    private static final boolean SHOTS = Boolean.getBoolean("parley.screens");
    private static final String AXE = axe();
    private static final String GRAVE = "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => `${v.id} (${v.impact}) ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' ')}`)";

    /** Everything that is wrong with it, in words: English is looked at bright and wide, Korean dark and narrow, unless all is to be seen; every width has to fit. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        window.page().evaluate(AXE);
        boolean english = window.words().language().equals("en");
        for (int width : new int[] {360, 1440}) {
            at(width, problems);
            boolean own = english == (width == 1440);
            if (SHOTS || own && english) {
                look(ColorScheme.LIGHT, width, problems);
            }
            if (SHOTS || own && !english) {
                look(ColorScheme.DARK, width, problems);
            }
        }
        for (int width : new int[] {320, 2560}) {
            at(width, problems);
            shoot(ColorScheme.DARK, width);
        }
        window.page().setViewportSize(1440, 900);
        problems.addAll(window.complaints());
        return problems;
    }

    private void look(ColorScheme scheme, int width, List<String> problems) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        ((List<?>) window.page().evaluate(GRAVE)).forEach(found -> problems.add(scheme + " " + width + ": " + found));
        shoot(scheme, width);
    }

    private void at(int width, List<String> problems) {
        window.page().setViewportSize(width, width < 500 ? 780 : 900);
        int needed = ((Number) window.page().evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > width) {
            problems.add("needs " + needed + " px at " + width);
        }
    }

    private void shoot(ColorScheme scheme, int width) {
        if (SHOTS) {
            String file = String.join("-", name, window.words().language(), scheme.name().toLowerCase(Locale.ROOT), String.valueOf(width));
            window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", file + ".png")));
        }
    }

    private static String axe() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
