package io.parley.shared.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From where somebody acts, as one short text that names no single device: browser, system and a shortened address. */
record Origin(String browser, String system, String address) {

    private static final Pattern PROGRAM = Pattern.compile("[A-Za-z][A-Za-z0-9 ._-]{0,23}(?=/|$)");
    /** The first that the agent's text holds; whoever pretends to be another stands before it. */
    private static final List<Family> BROWSERS = List.of(new Family("KAKAOTALK", "KakaoTalk"), new Family("NAVER(", "Naver"), new Family("Whale/", "Whale"),
            new Family("SamsungBrowser/", "Samsung Internet"), new Family("Edg", "Edge"), new Family("OPR/", "Opera"), new Family("FxiOS/", "Firefox"),
            new Family("Firefox/", "Firefox"), new Family("CriOS/", "Chrome"), new Family("Chrome/", "Chrome"), new Family("Safari/", "Safari"));
    private static final List<Family> SYSTEMS = List.of(new Family("iPhone", "iOS"), new Family("iPad", "iOS"), new Family("Android", "Android"),
            new Family("Windows", "Windows"), new Family("Mac OS X", "macOS"), new Family("CrOS", "ChromeOS"), new Family("Linux", "Linux"));

    private record Family(String sign, String name) {
    }

    static Origin of(String agent, String address) {
        String text = agent == null ? "" : agent;
        String browser = family(BROWSERS, text);
        return new Origin(browser.isEmpty() ? program(text) : browser, family(SYSTEMS, text), network(address));
    }

    /** Such as Firefox · Windows · 203.0.113.0. */
    String text() {
        return Stream.of(browser, system, address).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String family(List<Family> of, String agent) {
        return of.stream().filter(f -> agent.contains(f.sign())).findFirst().map(Family::name).orElse("");
    }

    private static String program(String agent) {
        var found = PROGRAM.matcher(agent);
        return found.lookingAt() ? found.group().strip() : "";
    }

    /** The address of the network it lies in, of 24 bits, or of 48 in IPv6. */
    private static String network(String address) {
        return Network.of(address, 3, 6).replaceFirst("(:0)+$", "::");
    }
}
