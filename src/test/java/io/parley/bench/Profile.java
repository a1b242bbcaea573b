package io.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a running JVM spends its time, by samples of its stacks: each sample belongs to the first part found from its top down. */
final class Profile {

    private final Path file;
    private final Jcmd server;
    private final List<Part> parts;
    private List<RecordedEvent> events = List.of();

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
        events = RecordingFile.readAllEvents(file);
        return shares(stacks().collect(Collectors.groupingBy(this::part, Collectors.summingLong(stack -> 1))), Integer.MAX_VALUE);
    }

    /** The same of single methods that were on top of a stack. To be asked once it has stopped. */
    List<String> frames(int most) {
        return shares(stacks().collect(Collectors.groupingBy(stack -> name(stack.get(0)), Collectors.summingLong(stack -> 1))), most);
    }

    /** Classes of objects by their share of all bytes allocated. To be asked once it has stopped. */
    List<String> allocations(int most) {
        return shares(allocations().collect(Collectors.groupingBy(e -> e.getClass("objectClass").getName(), Collectors.summingLong(e -> e.getLong("weight")))), most);
    }

    /** Bytes allocated in all, as far as the samples tell. To be asked once it has stopped. */
    long allocated() {
        return allocations().mapToLong(e -> e.getLong("weight")).sum();
    }

    /** The first sample of each thread weighs all that the thread had allocated before the recording, and is left out. */
    private Stream<RecordedEvent> allocations() {
        var seen = new HashSet<Long>();
        return events.stream().filter(e -> e.getEventType().getName().equals("jdk.ObjectAllocationSample"))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime)).filter(e -> e.getThread() != null && !seen.add(e.getThread().getId()));
    }

    private Stream<List<RecordedFrame>> stacks() {
        return events.stream().filter(e -> e.getEventType().getName().equals("jdk.ExecutionSample") && e.getStackTrace() != null)
                .map(e -> e.getStackTrace().getFrames());
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static List<String> shares(Map<String, Long> counts, int most) {
        long all = counts.values().stream().mapToLong(i -> i).sum();
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(most)
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
