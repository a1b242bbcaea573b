package io.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a running JVM spends its time, by samples of its stacks: each sample belongs to the first of these found from its top down. */
final class Profile {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("io.parley.shared.web.AccessLogFilter", "access log");
        PARTS.put("com.ibm.ws.logging", "access log");
        PARTS.put("org.postgresql", "the writer: the driver and PostgreSQL's answer");
        PARTS.put("io.parley.link.LedgerRows", "the writer: its batch");
        PARTS.put("io.parley.link.Ledger", "the queue and the writer");
        PARTS.put("io.parley.link.ClickToken", "the token");
        PARTS.put("io.parley.link.Repeats", "repeats");
        PARTS.put("io.parley.link.Classifier", "classes");
        PARTS.put("io.parley.link.Visitor", "the request's headers");
        PARTS.put("io.parley.shared.tenancy.Ids", "ids");
        PARTS.put("io.parley.link", "the rest of the redirect");
        PARTS.put("io.parley.shared", "the other filters");
        PARTS.put("io.parley.identity", "the other filters");
        PARTS.put("org.jboss.weld", "CDI, outside of the above");
        PARTS.put("com.ibm.ws.webcontainer", "Liberty: servlet container");
        PARTS.put("com.ibm.ws.security", "Liberty: security");
        PARTS.put("com.ibm.ws.http", "Liberty: HTTP");
        PARTS.put("com.ibm.ws", "Liberty: other");
    }

    private final Path file;
    private final long pid;

    private Profile(long pid) throws IOException {
        this.pid = pid;
        this.file = Files.createTempDirectory("profile").resolve("run.jfr");
    }

    static Profile start(long pid) throws IOException, InterruptedException {
        var profile = new Profile(pid);
        profile.jcmd("JFR.start", "name=parley", "settings=profile");
        return profile;
    }

    /** A table's rows: part and share of the samples. */
    List<String> stop() throws IOException, InterruptedException {
        jcmd("JFR.stop", "name=parley", "filename=" + file);
        var counts = new TreeMap<String, Integer>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                counts.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(i -> i).sum();
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> String.format(Locale.ROOT, "| %s | %.1f %% |", e.getKey(), 100.0 * e.getValue() / all)).collect(Collectors.toList());
    }

    private static String part(List<RecordedFrame> frames) {
        for (String prefix : PARTS.keySet()) {
            if (prefix.startsWith("io.parley") || prefix.startsWith("org.postgresql") || prefix.endsWith("logging")) {
                if (frames.stream().anyMatch(f -> f.getMethod().getType().getName().startsWith(prefix))) {
                    if (!isOnlyAround(prefix, frames)) {
                        return PARTS.get(prefix);
                    }
                }
            }
        }
        return frames.stream().flatMap(f -> PARTS.keySet().stream().filter(f.getMethod().getType().getName()::startsWith)).findFirst()
                .map(PARTS::get).orElse("JDK");
    }

    /** A filter stands below everything it lets through: it counts only where nothing of the container's next step is above it. */
    private static boolean isOnlyAround(String prefix, List<RecordedFrame> frames) {
        int own = -1;
        for (int i = 0; i < frames.size() && own < 0; i++) {
            own = frames.get(i).getMethod().getType().getName().startsWith(prefix) ? i : -1;
        }
        return frames.subList(0, own).stream().anyMatch(f -> f.getMethod().getName().equals("doFilter"));
    }

    private void jcmd(String... command) throws IOException, InterruptedException {
        var all = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid)));
        all.addAll(List.of(command));
        if (new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
            throw new IOException("jcmd " + List.of(command) + " failed");
        }
    }
}
