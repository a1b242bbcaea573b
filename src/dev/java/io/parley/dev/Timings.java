package io.parley.dev;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many seconds the starts of one home took: its first one ever, and the last. */
record Timings(Path file) {

    static Timings of(Home home) {
        return new Timings(home.root().resolve("timings.properties"));
    }

    /** One server; they come up side by side, so one at a time may write. */
    void note(String server, double seconds) throws IOException {
        synchronized (Timings.class) {
            var all = read();
            String shown = String.format(Locale.ROOT, "%.1f", seconds);
            all.putIfAbsent("first." + server, shown);
            all.put("last." + server, shown);
            Files.createDirectories(file.getParent());
            Files.writeString(file, all.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                    .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    /** All of them, and the whole command with what Maven did before. */
    void noteAll(long began) throws IOException {
        note("servers", (System.nanoTime() - began) / 1e9);
        note("command", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    }

    private TreeMap<String, String> read() throws IOException {
        var all = new TreeMap<String, String>();
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> all.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        }
        return all;
    }
}
