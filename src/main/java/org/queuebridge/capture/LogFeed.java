package org.queuebridge.capture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.task.Pause;

/** What is written to a log group. */
final class LogFeed<T> implements Feed<T> {
    private final LogLines lines;
    private final Function<CaptureLogs.Line, Optional<T>> read;
    private final Duration between;
    private final Pause pause;

    /**
     * What is written from now on.
     *
     * @param read reads a line; empty where it is not to be shown
     * @param between how long to wait after each reading
     */
    LogFeed(LogLines lines, Function<CaptureLogs.Line, Optional<T>> read, Duration between, Pause pause) {
        this.lines = lines;
        this.read = read;
        this.between = between;
        this.pause = pause;
    }

    @Override
    public void next(Consumer<List<T>> shown) throws InterruptedException {
        List<T> added =
                lines.added().stream().map(read).flatMap(Optional::stream).toList();
        if (!added.isEmpty()) {
            shown.accept(added);
        }
        pause.pause(between);
    }
}
