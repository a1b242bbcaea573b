package io.parley.dev;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** While a person works: shows Parley's errors as they happen, and says so when a server ends by itself. */
final class LogWatch {

    private final Home home;
    private final Set<String> gone = new HashSet<>();
    private long read;

    private LogWatch(Home home) {
        this.home = home;
    }

    /** Never returns: the servers run until the launcher is stopped. */
    static void follow(Home home) throws IOException, InterruptedException {
        var watch = new LogWatch(home);
        watch.read = home.log("liberty").toFile().length();
        while (true) {
            Thread.sleep(1000);
            watch.showTrouble();
            watch.sayWhoIsGone();
        }
    }

    private void showTrouble() throws IOException {
        try (var file = new RandomAccessFile(home.log("liberty").toFile(), "r")) {
            byte[] fresh = new byte[(int) Math.min(Math.max(0, file.length() - read), 1 << 20)];
            file.seek(read);
            file.readFully(fresh);
            read += fresh.length;
            new String(fresh, StandardCharsets.UTF_8).lines().filter(Log::trouble).map(Log::cut).forEach(Progress::say);
        }
    }

    private void sayWhoIsGone() throws IOException {
        for (String server : Stack.SERVERS) {
            if (!Stack.exiting() && Pids.of(home).alive(server).isEmpty() && gone.add(server)) {
                Progress.say("The server " + server + " has ended by itself; its log: " + home.shown(home.log(server))
                        + ". Ctrl-C and mvn start everything again.");
            }
        }
    }
}
