package org.queuebridge.sandbox;

import java.time.Duration;
import java.util.Optional;

/** The process that started this one, such as Maven. */
final class ParentProcess {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Optional<ProcessHandle> started = living();

    /**
     * Returns soon after the parent has ended; never returns where there is none. Polls by itself: for a process that
     * is not a child, {@code ProcessHandle.onExit} polls ever more rarely, in the end every 5 s.
     */
    void awaitEnd() throws InterruptedException {
        while (living().equals(started)) {
            Thread.sleep(PAUSE);
        }
    }

    /** An orphan has another parent or none, which shows even where nobody collects the ended process. */
    private static Optional<ProcessHandle> living() {
        return ProcessHandle.current().parent().filter(ProcessHandle::isAlive);
    }
}
