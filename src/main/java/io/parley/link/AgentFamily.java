package io.parley.link;

import java.util.List;

/**
 * The kind of browser on the kind of system that an agent's text names, out of two closed lists (rule L6): there are 26, so that a caller
 * who invents texts becomes no more visitors than that.
 */
final class AgentFamily {

    static final String UNKNOWN = "unknown";
    /** The first whose sign the text holds; whoever pretends to be another stands before it. */
    private static final List<Sign> BROWSERS = List.of(new Sign("SamsungBrowser/", "Samsung"), new Sign("Edg", "Edge"), new Sign("FxiOS/", "Firefox"),
            new Sign("Firefox/", "Firefox"), new Sign("CriOS/", "Chrome"), new Sign("Chrome/", "Chrome"), new Sign("AppleWebKit/", "WebKit"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("iPhone", "iOS"), new Sign("iPad", "iOS"), new Sign("Android", "Android"),
            new Sign("Windows", "Windows"), new Sign("Mac OS X", "macOS"), new Sign("Linux", "Linux"), new Sign("CrOS", "Linux"));

    private AgentFamily() {
    }

    /** One word for all texts that name no browser, or no system, of the lists. */
    static String of(String agent) {
        String browser = find(BROWSERS, agent);
        String system = find(SYSTEMS, agent);
        return browser == null || system == null ? UNKNOWN : browser + " " + system;
    }

    private static String find(List<Sign> signs, String agent) {
        for (Sign sign : signs) {
            if (agent.contains(sign.text())) {
                return sign.family();
            }
        }
        return null;
    }

    private record Sign(String text, String family) {
    }
}
