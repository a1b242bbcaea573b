package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogInPlacesTest {

    @Test
    @DisplayName("ID5 as many log-ins as may wait for the provider wait; the next is refused at once, and served when one has ended, also by a failure")
    void bounded() throws Exception {
        var places = new LogInPlaces();
        var waiting = new CountDownLatch(LogInPlaces.MOST);
        var answered = new CountDownLatch(1);
        var threads = Executors.newCachedThreadPool();
        var logIns = new ArrayList<Future<String>>();
        for (int i = 0; i < LogInPlaces.MOST; i++) {
            logIns.add(threads.submit(() -> places.within(() -> {
                waiting.countDown();
                await(answered);
                return "in";
            })));
        }
        waiting.await();
        assertThat(catchThrowableOfType(LogInRefused.class, () -> places.within(() -> "in")).failure()).isEqualTo(LogInFailure.TOO_MANY_WAITING);
        answered.countDown();
        for (var logIn : logIns) {
            assertThat(logIn.get()).isEqualTo("in");
        }
        for (int i = 0; i <= LogInPlaces.MOST; i++) {
            catchThrowableOfType(LogInRefused.class, () -> places.within(() -> {
                throw new LogInRefused(LogInFailure.CODE_REFUSED, "x");
            }));
        }
        assertThat(places.<String>within(() -> "in")).isEqualTo("in");
        threads.shutdown();
    }

    private static void await(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
