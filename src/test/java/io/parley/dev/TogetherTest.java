package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void both_are_done_when_it_returns() throws Exception {
        var one = new AtomicBoolean();
        var other = new AtomicBoolean();
        Together.run(() -> one.set(true), () -> other.set(true));
        assertThat(one).isTrue();
        assertThat(other).isTrue();
    }

    @Test
    void the_first_failure_interrupts_the_other_task_and_is_the_one_reported() {
        assertThatThrownBy(() -> Together.run(() -> Thread.sleep(60_000), () -> {
            throw new Sorry("no");
        })).isInstanceOf(Sorry.class).hasMessage("no");
    }
}
