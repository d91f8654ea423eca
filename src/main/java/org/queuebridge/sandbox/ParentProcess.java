package org.queuebridge.sandbox;

import java.time.Duration;
import java.util.Optional;

/** The process that started this one, such as Maven. */
final class ParentProcess {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Optional<ProcessHandle> started = living();

    /**
     * Returns soon after the parent's end; never where there is none. Looks by itself: {@code ProcessHandle.onExit} of
     * a process that is not a child looks too, but ever more rarely, in the end every 5 s.
     */
    void awaitEnd() throws InterruptedException {
        while (living().equals(started)) {
            Thread.sleep(PAUSE);
        }
    }

    /** An orphan has another parent, or none: known even where nobody collects the one that ended. */
    private static Optional<ProcessHandle> living() {
        return ProcessHandle.current().parent().filter(ProcessHandle::isAlive);
    }
}
