package io.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a running JVM spends its time, by samples of its stacks: each sample belongs to the first part found from its top down. */
final class Profile {

    private final Path file;
    private final Jcmd server;
    private final List<Part> parts;

    private Profile(String name, long pid, List<Part> parts) throws IOException {
        this.server = new Jcmd(pid);
        this.parts = parts;
        this.file = Path.of("target", "bench", name + ".jfr").toAbsolutePath();
        Files.createDirectories(file.getParent());
    }

    /** @param name of the recording, which stays in target/bench */
    static Profile start(String name, long pid, List<Part> parts) throws IOException, InterruptedException {
        var profile = new Profile(name, pid, parts);
        profile.server.run("JFR.start", "name=parley", "settings=profile");
        return profile;
    }

    /** A table's rows: part and share of the samples. */
    List<String> stop() throws IOException, InterruptedException {
        server.run("JFR.stop", "name=parley", "filename=" + file);
        var counts = new TreeMap<String, Integer>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                counts.merge(part(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(i -> i).sum();
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> String.format(Locale.ROOT, "| %s | %.1f %% |", e.getKey(), 100.0 * e.getValue() / all)).toList();
    }

    private String part(List<RecordedFrame> frames) {
        Optional<Part> own = parts.stream().filter(Part::ours).filter(p -> frames.stream().anyMatch(f -> isOf(f, p))).filter(p -> !isOnlyAround(p, frames))
                .findFirst();
        return own.or(() -> frames.stream().flatMap(f -> parts.stream().filter(p -> isOf(f, p))).findFirst()).map(Part::name).orElse("JDK");
    }

    /** A filter stands below everything it lets through: it counts only where nothing of the container's next step is above it. */
    private static boolean isOnlyAround(Part part, List<RecordedFrame> frames) {
        int own = 0;
        while (!isOf(frames.get(own), part)) {
            own++;
        }
        return frames.subList(0, own).stream().anyMatch(f -> f.getMethod().getName().equals("doFilter"));
    }

    private static boolean isOf(RecordedFrame frame, Part part) {
        return frame.getMethod().getType().getName().startsWith(part.prefix());
    }
}
