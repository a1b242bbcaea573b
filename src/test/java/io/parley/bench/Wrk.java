package io.parley.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What wrk measured with one thread.
 *
 * @param slow milliseconds that 99 % of the answers took at most
 * @param refused answers that were neither 2xx nor 3xx
 * @param unanswered requests that may have come to the server and were answered to nobody: those under way at the end, and those whose connection broke
 */
record Wrk(long requests, double perSecond, double slow, long refused, long unanswered) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOW = Pattern.compile("(?m)^ +99%\\s+([\\d.]+)(us|ms|s|m)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN = Pattern.compile("Socket errors: connect \\d+, read (\\d+), write (\\d+)");
    private static final Map<String, Double> MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1_000.0, "m", 60_000.0);
    /** Each request is built once, so that many paths cost wrk hardly more than one. */
    private static final String BY_TURNS = "local built, order, i = {}, {}, 0\nfor path in io.lines('%s') do\n"
            + "  if not built[path] then built[path] = path end\n  order[#order + 1] = path\nend\n"
            + "init = function() for path in pairs(built) do built[path] = wrk.format('GET', path) end end\n"
            + "request = function() i = i %% #order + 1 return built[order[i]] end\n";

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, "wrk")));
    }

    static Wrk run(Asked asked, int connections, int seconds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency"));
        asked.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        if (asked.paths().size() > 1) {
            command.addAll(List.of("-s", script(asked.paths()).toString()));
        }
        command.add(asked.node().resolve(asked.paths().get(0)).toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk did not run: " + said);
        }
        Matcher refused = REFUSED.matcher(said);
        Matcher broken = BROKEN.matcher(said);
        Matcher slow = find(SLOW, said);
        return new Wrk(Long.parseLong(find(REQUESTS, said).group(1)), Double.parseDouble(find(RATE, said).group(1)),
                Double.parseDouble(slow.group(1)) * MILLISECONDS.get(slow.group(2)), refused.find() ? Long.parseLong(refused.group(1)) : 0,
                connections + (broken.find() ? Long.parseLong(broken.group(1)) + Long.parseLong(broken.group(2)) : 0));
    }

    private static Path script(List<String> paths) throws IOException {
        Path list = Files.write(Files.createTempFile("wrk", ".paths"), paths);
        Path script = Files.writeString(Files.createTempFile("wrk", ".lua"), String.format(BY_TURNS, list));
        list.toFile().deleteOnExit();
        script.toFile().deleteOnExit();
        return script;
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            throw new IllegalStateException(text);
        }
        return m;
    }
}
