package io.parley.bench;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Running;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What wrk measured with one thread and 32 connections. */
record Wrk(long requests, double perSecond, String median, String slow, String other) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, "wrk")));
    }

    /** @param paths taken by turns @param node address of the server, asked under the public pages' own name */
    static Wrk run(String node, List<String> paths, int seconds) throws IOException, InterruptedException {
        Path script = Files.createTempFile("wrk", ".lua");
        Files.writeString(script, "local paths = {" + String.join(",", paths.stream().map(p -> "\"" + p + "\"").toList()) + "}\nlocal i = 0\n"
                + "request = function() i = i % #paths + 1 return wrk.format(\"GET\", paths[i]) end\n");
        var process = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency", "-s", script.toString(),
                "-H", "Host: " + URI.create(Running.open()).getAuthority(), "-H", "User-Agent: " + OpenLink.BROWSER, node + "/")
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk did not run: " + said);
        }
        return new Wrk(Long.parseLong(find(REQUESTS, said)), Double.parseDouble(find(RATE, said)), find(Pattern.compile("(?m)^ +50%\\s+(\\S+)"), said),
                find(Pattern.compile("(?m)^ +99%\\s+(\\S+)"), said), said.contains("Non-2xx") ? "some were refused" : "");
    }

    String row(String what) {
        return String.format("| %s | %,.0f | %s | %s | %s |", what, perSecond, median, slow, other);
    }

    private static String find(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            throw new IllegalStateException(text);
        }
        return m.group(1);
    }
}
