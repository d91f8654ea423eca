package org.queuebridge.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.task.Pause;

/** The records of a bus's log, as they become visible. */
public final class BusLogFeed {
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final LogLines lines;
    private final Pause pause;

    BusLogFeed(LogLines lines, Pause pause) {
        this.lines = lines;
        this.pause = pause;
    }

    /**
     * Reads what was added, and waits some seconds.
     *
     * @param shown receives the records, on this thread
     * @throws InterruptedException where it is canceled
     */
    public void next(Consumer<List<BusLogRecord>> shown) throws InterruptedException {
        List<BusLogRecord> added = lines.added().stream()
                .map(BusLogRecord::of)
                .flatMap(Optional::stream)
                .toList();
        if (!added.isEmpty()) {
            shown.accept(added);
        }
        pause.pause(BETWEEN);
    }
}
