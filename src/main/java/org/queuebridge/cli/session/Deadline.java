package org.queuebridge.cli.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.queuebridge.task.StopRequest;

/** Stops a command once its time is up, or once the program is interrupted: between steps where it changes AWS. */
public final class Deadline implements AutoCloseable {
    /** How long an interrupted program waits for the step under way, and for a call that only reads, in seconds. */
    private static final long LONGEST_STEP = 60;

    private static final long LONGEST_READ = 2;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean timedOut = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean changing = new AtomicBoolean();
    private final Thread command = Thread.currentThread();
    private final Thread hook = Thread.ofPlatform().unstarted(this::interrupted);

    /** Begins to count. On the command's thread. */
    public static Deadline within(Optional<Duration> time) {
        Deadline deadline = new Deadline();
        Runtime.getRuntime().addShutdownHook(deadline.hook);
        time.ifPresent(duration -> Thread.ofVirtual().start(() -> deadline.expireAfter(duration)));
        return deadline;
    }

    /** Asked between the steps of a change. */
    public StopRequest stopRequest() {
        return stop::get;
    }

    /** From now on the command's thread is not interrupted, so that a step that was sent is recorded. */
    public void beginChange() {
        changing.set(true);
    }

    /** Whether the time was up. */
    public boolean timedOut() {
        return timedOut.get();
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending already, and waits for this.
        }
    }

    private void expireAfter(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            return;
        }
        if (ended.getCount() > 0) {
            timedOut.set(true);
            stopNow();
        }
    }

    /** Keeps the program alive until the step under way has ended. */
    private void interrupted() {
        stopNow();
        try {
            var _ = ended.await(changing.get() ? LONGEST_STEP : LONGEST_READ, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopNow() {
        stop.set(true);
        if (!changing.get()) {
            command.interrupt();
        }
    }
}
