package io.parley.shared.chores;

import java.time.Duration;

/** Port: something the platform does again and again, on one node at a time. It may be run twice and must then do no harm. */
public interface Chore {

    /** Names it for ever: the schedule is kept under this. */
    String name();

    /** From the end of one run to the begin of the next. */
    Duration every();

    /** What it throws is logged, and the next run comes as always. */
    void run() throws Exception;
}
