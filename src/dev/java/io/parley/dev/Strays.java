package io.parley.dev;

import java.nio.file.Path;
import java.time.Duration;

/** A Liberty that a test started and a killed test JVM never stopped: known by this checkout's install in its command. */
final class Strays {

    private Strays() {
    }

    static void end(Home home) {
        if (home.fresh()) {
            Path install = Liberty.install(home);
            Ending.end(ProcessHandle.allProcesses().filter(p -> p.info().commandLine()
                    .filter(line -> line.contains(install.toString()) && isOfTests(line + " ")).isPresent())
                    .toList(), Duration.ofSeconds(5));
        }
    }

    private static boolean isOfTests(String line) {
        return LibertyServers.OF_TESTS.stream().anyMatch(name -> line.contains(" " + name + " "));
    }
}
