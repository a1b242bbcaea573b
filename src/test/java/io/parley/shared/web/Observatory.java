package io.parley.shared.web;

import io.parley.fixtures.Answer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Grades one answer by the published rules of the HTTP Observatory: 100 to begin with, points taken for each fault, and points given
 * only to what has 90 or more without them. On one machine plain http stands for https, so its own two hosts count as secure, and so
 * do cookies that lack nothing but the Secure flag, which is a setting.
 *
 * @param points what each rule gave or took
 */
record Observatory(Map<String, Integer> points) {

    /** What a rule looks at. @param own whether an address is one of ours, which https would be in front of */
    record Seen(Function<String, List<String>> headers, String body, URI uri, Function<URI, Boolean> own) {

        String header(String name) {
            return String.join(", ", headers.apply(name));
        }

        boolean isHtml() {
            return header("Content-Type").startsWith("text/html");
        }
    }

    static Observatory of(Answer answer, Function<URI, Boolean> own) {
        return of(new Seen(name -> answer.response().headers().allValues(name), answer.body(), answer.uri(), own));
    }

    static Observatory of(Seen seen) {
        var points = new LinkedHashMap<String, Integer>();
        var policy = new PolicyGrade(seen.header("Content-Security-Policy"));
        points.put("csp", policy.points());
        points.put("cookies", cookies(seen));
        points.put("cors", cors(seen));
        points.put("redirection", redirection(seen));
        points.put("referrer", referrer(seen.header("Referrer-Policy")));
        points.put("hsts", hsts(seen.header("Strict-Transport-Security")));
        points.put("sri", integrity(seen));
        points.put("nosniff", seen.header("X-Content-Type-Options").equalsIgnoreCase("nosniff") ? 0 : -5);
        points.put("frames", policy.keepsOutOfFrames() ? 5 : seen.header("X-Frame-Options").matches("(?i)deny|sameorigin") ? 0 : -20);
        points.put("corp", resourcePolicy(seen.header("Cross-Origin-Resource-Policy")));
        return new Observatory(points);
    }

    int score() {
        int without = 100 + points.values().stream().mapToInt(p -> Math.min(p, 0)).sum();
        return Math.max(0, without < 90 ? without : 100 + points.values().stream().mapToInt(p -> p).sum());
    }

    /** A+ from 100 on, A from 90 on, and anything else. */
    String grade() {
        return score() >= 100 ? "A+" : score() >= 90 ? "A" : "B or worse";
    }

    private static int cookies(Seen seen) {
        List<String> all = seen.headers().apply("Set-Cookie");
        return all.isEmpty() ? 0 : all.stream().mapToInt(c -> cookie(c.toLowerCase(java.util.Locale.ROOT), seen)).min().getAsInt();
    }

    private static int cookie(String cookie, Seen seen) {
        boolean secure = cookie.contains("; secure") || seen.own().apply(seen.uri()) && seen.uri().getScheme().equals("http");
        boolean session = cookie.matches("[^=]*(sess|login|sid|owner)[^=]*=.*");
        if (session && !secure) {
            return -40;
        }
        if (session && !cookie.contains("; httponly")) {
            return -30;
        }
        if (!secure || cookie.contains("samesite") && !cookie.matches(".*samesite=(lax|strict)\\b.*")) {
            return -20;
        }
        return cookie.contains("samesite") ? 5 : 0;
    }

    private static int cors(Seen seen) {
        String origin = seen.header("Access-Control-Allow-Origin");
        return !origin.isEmpty() && seen.header("Access-Control-Allow-Credentials").equals("true") ? -50 : 0;
    }

    private static int redirection(Seen seen) {
        String to = seen.header("Location");
        if (to.isEmpty()) {
            return 0;
        }
        URI target = seen.uri().resolve(to);
        return target.getScheme().equals("https") || seen.own().apply(target) ? 0 : -20;
    }

    private static int referrer(String policy) {
        return policy.isEmpty() ? 0 : policy.matches("no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin") ? 5 : -5;
    }

    private static int hsts(String header) {
        var age = java.util.regex.Pattern.compile("max-age=(\\d{1,12})").matcher(header);
        return !age.find() ? -20 : Long.parseLong(age.group(1)) >= 15_768_000 ? 0 : -10;
    }

    private static int integrity(Seen seen) {
        return seen.isHtml() ? Jsoup.parse(seen.body(), seen.uri().toString()).select("script[src]").stream().mapToInt(s -> script(s, seen)).min().orElse(0) : 0;
    }

    private static int script(Element script, Seen seen) {
        URI from = URI.create(script.absUrl("src"));
        if (seen.uri().getAuthority().equals(from.getAuthority())) {
            return 0;
        }
        boolean secure = from.getScheme().equals("https") || seen.own().apply(from);
        return script.hasAttr("integrity") ? (secure ? 5 : -20) : secure ? -5 : -50;
    }

    private static int resourcePolicy(String header) {
        return header.isEmpty() || header.equals("cross-origin") ? 0 : header.matches("same-origin|same-site") ? 10 : -5;
    }
}
