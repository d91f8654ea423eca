package org.queuebridge.rules.verify;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.queuebridge.task.Pause;

/** Reads again for a while, because changes take a moment to show (facts, EventBridge: behavior). */
public record VerifyPolling(Pause pause) {
    private static final List<Duration> WAITS =
            List.of(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** The first reading that is as expected, or the last of five. */
    public <T> T until(Supplier<T> reading, Predicate<? super T> expected) throws InterruptedException {
        return until(reading.get(), reading, expected);
    }

    /** As {@link #until(Supplier, Predicate)}, where the first reading was made already. */
    public <T> T until(T first, Supplier<T> reading, Predicate<? super T> expected) throws InterruptedException {
        T read = first;
        for (Duration wait : WAITS) {
            if (expected.test(read)) {
                return read;
            }
            pause.pause(wait);
            read = reading.get();
        }
        return read;
    }
}
