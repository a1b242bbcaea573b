package io.parley.dev;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two tasks at once. The first failure ends the other task, so that nothing is started behind our back afterwards. */
final class Together {

    private static final int TASKS = 2;

    private Together() {
    }

    static void run(Task one, Task other) throws Exception {
        var threads = Executors.newFixedThreadPool(TASKS);
        var finished = new ExecutorCompletionService<Void>(threads);
        try {
            submit(finished, one);
            submit(finished, other);
            for (int i = 0; i < TASKS; i++) {
                finished.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static void submit(ExecutorCompletionService<Void> threads, Task task) {
        threads.submit(() -> {
            task.run();
            return null;
        });
    }

    interface Task {

        void run() throws Exception;
    }
}
