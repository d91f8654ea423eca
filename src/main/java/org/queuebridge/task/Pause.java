package org.queuebridge.task;

import java.time.Duration;

/** Waits for a time; tests replace it to avoid waiting. */
@FunctionalInterface
public interface Pause {
    /**
     * Waits for that time.
     *
     * @throws InterruptedException as soon as the thread is interrupted
     */
    void pause(Duration time) throws InterruptedException;

    /** Returns a pause that puts the thread to sleep. */
    static Pause sleeping() {
        return Thread::sleep;
    }
}
