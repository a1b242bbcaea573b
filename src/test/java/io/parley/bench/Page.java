package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** One page to be measured: who asks, for what, and what the answer should be. */
record Page(String name, String person, String path, int status, boolean saves) {

    private static final int WARM = 15;
    private static final int TIMES = 60;

    static Page of(String name, String person, String path) {
        return new Page(name, person, path, 200, false);
    }

    static Page missing(String name, String person, String path) {
        return new Page(name, person, path, 404, false);
    }

    static Page saved(String name, String person, String path) {
        return new Page(name, person, path, 303, true);
    }

    /** The page and, in turn with it, the floor under every page: an endpoint with one question to the database. */
    Figure measure(Browsing browsing, Statements statements) throws Exception {
        var own = new long[TIMES];
        var floor = new long[TIMES];
        int bytes = 0;
        for (int i = -WARM; i < TIMES; i++) {
            Map<String, String> form = form(browsing);
            long start = System.nanoTime();
            bytes = ask(browsing, form);
            long middle = System.nanoTime();
            browsing.get("", "/ping");
            if (i >= 0) {
                own[i] = middle - start;
                floor[i] = System.nanoTime() - middle;
            }
        }
        Map<String, String> form = form(browsing);
        return new Figure(name, Times.of(own), Times.of(floor), statements.during(() -> ask(browsing, form)), bytes);
    }

    private Map<String, String> form(Browsing browsing) throws Exception {
        return saves ? browsing.form(person, path) : Map.of();
    }

    private int ask(Browsing browsing, Map<String, String> form) throws Exception {
        var answer = saves ? browsing.post(person, path, form) : browsing.get(person, path);
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        return answer.body().length;
    }

    /** What came out for one page. */
    record Figure(String name, Times own, Times floor, Statements.Count asked, int bytes) {

        String row() {
            return "| " + String.join(" | ", name, own.median(), own.slow(), floor.median(), floor.slow(),
                    String.valueOf(asked.statements()), String.valueOf(asked.transactions()), String.valueOf(bytes / 1024)) + " |";
        }
    }
}
