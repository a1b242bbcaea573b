package io.parley.dev;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes by their ids, descendants included: asked first, killed when they do not answer. */
final class Ending {

    private Ending() {
    }

    static void end(Collection<ProcessHandle> roots, Duration patience) {
        var all = roots.stream().flatMap(root -> Stream.concat(root.descendants(), Stream.of(root))).distinct().toList();
        all.forEach(ProcessHandle::destroy);
        if (!ended(all, patience)) {
            all.forEach(ProcessHandle::destroyForcibly);
            ended(all, Duration.ofSeconds(2));
        }
    }

    private static boolean ended(List<ProcessHandle> processes, Duration patience) {
        var exits = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
