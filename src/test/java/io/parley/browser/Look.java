package io.parley.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the page a window shows: light and dark, narrow and wide. */
record Look(Window window, String name) {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final boolean SHOTS = Boolean.getBoolean("parley.screens");

    /** Everything that is wrong with it, in words. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        for (int width : new int[] {360, 1440}) {
            at(width);
            problems.addAll(overflow(width));
            look(ColorScheme.LIGHT, width, new AxeBuilder(window.page()).setLegacyMode(true), problems);
            look(ColorScheme.DARK, width, new AxeBuilder(window.page()).setLegacyMode(true).withRules(List.of("color-contrast")), problems);
        }
        for (int width : new int[] {320, 2560}) {
            at(width);
            problems.addAll(overflow(width));
            shoot(ColorScheme.DARK, width);
        }
        problems.addAll(window.complaints());
        at(1440);
        return problems;
    }

    /** Of all rules only the one about contrast can tell dark from light. */
    private void look(ColorScheme scheme, int width, AxeBuilder axe, List<String> problems) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        axe.analyze().getViolations().stream().filter(r -> GRAVE.contains(r.getImpact()))
                .forEach(r -> problems.add(scheme + " " + width + ": " + told(r)));
        shoot(scheme, width);
    }

    private void at(int width) {
        window.page().setViewportSize(width, width < 500 ? 780 : 900);
    }

    private List<String> overflow(int width) {
        int needed = ((Number) window.page().evaluate("document.documentElement.scrollWidth")).intValue();
        return needed <= width ? List.of() : List.of("needs " + needed + " px at " + width);
    }

    private void shoot(ColorScheme scheme, int width) {
        if (SHOTS) {
            String file = name + "-" + window.words().language() + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width + ".png";
            window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", file)));
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + ") " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
