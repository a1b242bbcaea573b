package io.parley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JDK's own tool says to or hears from a running JVM. */
record Jcmd(long pid) {

    private static final Pattern HEAP = Pattern.compile("heap +total (\\d+)K, used (\\d+)K");

    String run(String... command) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid)));
        all.addAll(List.of(command));
        var process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("jcmd " + List.of(command) + " failed: " + said);
        }
        return said;
    }

    /** What is alive in the heap, and how large it stands. */
    String heap() throws IOException, InterruptedException {
        var found = afterCollection();
        return found.find() ? Long.parseLong(found.group(2)) / 1024 + " MiB of " + Long.parseLong(found.group(1)) / 1024 + " MiB" : "unknown";
    }

    /** What is alive in the heap. */
    long heapKiB() throws IOException, InterruptedException {
        var found = afterCollection();
        if (!found.find()) {
            throw new IOException("this collector tells its heap in other words");
        }
        return Long.parseLong(found.group(2));
    }

    private Matcher afterCollection() throws IOException, InterruptedException {
        run("GC.run");
        return HEAP.matcher(run("GC.heap_info"));
    }
}
