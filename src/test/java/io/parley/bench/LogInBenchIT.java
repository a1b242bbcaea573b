package io.parley.bench;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a log-in costs once the provider has sent the person back; asserts no time. Runs alone: mvn -Pbench verify. */
@Tag("bench")
class LogInBenchIT {

    private static final int WARM = 5;
    private static final int TIMES = 40;

    @Test
    @DisplayName("log-in from the callback on, beside the provider's own part")
    void log_in() throws Exception {
        var provider = new long[TIMES];
        var callback = new long[TIMES];
        var landing = new long[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long[] parts = once();
            if (i >= 0) {
                provider[i] = parts[0];
                callback[i] = parts[1];
                landing[i] = parts[2];
            }
        }
        Report.titled("log-in", "Log-in from the callback on")
                .saying("At the client, over the loopback: " + TIMES + " log-ins after " + WARM + " to warm up. The callback asks Keycloak for the tokens and "
                        + "notes the person; the page after it is where they wanted to go. The ceiling is the provider's own answer to the password, in the same run.")
                .table("| part | median ms | p95 ms | p99 ms |", List.of(row("ceiling: Keycloak checks the password", provider), row("callback", callback),
                        row("the page after it", landing))).write();
    }

    /** @return nanoseconds of the provider's answer to the password, the callback, and the page it leads to */
    private static long[] once() throws Exception {
        var portal = new Portal();
        Answer names = portal.follow(portal.get("/login"));
        Answer words = portal.submit(names, Map.of("username", Running.NORTHLIGHT_OWNER));
        Element form = words.page().selectFirst("form");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.put("password", Running.PASSWORD);
        long begin = System.nanoTime();
        Answer back = portal.post(form.absUrl("action"), fields);
        long middle = System.nanoTime();
        Answer in = portal.get(back.header("Location"));
        long end = System.nanoTime();
        portal.follow(in);
        return new long[] {middle - begin, end - middle, System.nanoTime() - end};
    }

    private static String row(String name, long[] nanos) {
        Times times = Times.of(nanos);
        return "| " + String.join(" | ", name, times.median(), times.slow(), times.within99()) + " |";
    }
}
