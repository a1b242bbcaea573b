package io.parley.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Looks links up in the directory as redirects do, in a heap as large as the server's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class Lookups {

    private static final int ASKED = 1 << 20;
    @Param({"10", "100000", "5000000"})
    private int links;
    @Param({"one", "some", "zipf", "uniform", "unknown"})
    private String asked;
    private final String[] codes = new String[ASKED];
    private KnownAddresses known;
    private int next;

    @Setup
    public void fill() throws IOException {
        long begun = System.nanoTime();
        known = new KnownAddresses(Files.createTempDirectory("lookups"));
        IntStream.range(0, links).forEach(i -> known.feed(SomeAddresses.link(i)));
        System.out.printf("%n%d links put in %d ms, %d bytes each outside the heap%n", links, (System.nanoTime() - begun) / 1_000_000, known.bytes() / links);
        var random = new SplittableRandom(1);
        IntStream.range(0, ASKED).forEach(i -> codes[i] = SomeAddresses.code(asked(random)));
    }

    private int asked(SplittableRandom random) {
        return switch (asked) {
            case "one" -> 0;
            case "some" -> random.nextInt(Math.min(links, 10_000));
            case "zipf" -> (int) Math.pow(links, random.nextDouble()) - 1;
            case "uniform" -> random.nextInt(links);
            default -> links + random.nextInt(links);
        };
    }

    @TearDown
    public void tell() throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        List<String> resident = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("Rss")).toList();
        System.out.printf("heap %d MB, %s%n", runtime.totalMemory() - runtime.freeMemory() >> 20, resident);
    }

    @Benchmark
    public Object find() {
        next = next + 1 & ASKED - 1;
        return known.find(PublicAddress.Kind.LINK, codes[next]);
    }
}
