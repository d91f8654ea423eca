package org.queuebridge.task;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Pause {
    /**
     * Returns after that time.
     *
     * @throws InterruptedException as soon as the thread is interrupted
     */
    void pause(Duration time) throws InterruptedException;

    /** Lets the thread sleep. */
    static Pause sleeping() {
        return Thread::sleep;
    }
}
