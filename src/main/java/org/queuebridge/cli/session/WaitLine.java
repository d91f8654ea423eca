package org.queuebridge.cli.session;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.task.Pause;
import org.queuebridge.words.WaitWords;

/**
 * Says on stderr why nothing happens for a while. At a terminal one line counts the seconds down and is erased at the
 * end; elsewhere, as in a log, there is a line for each wait.
 */
public final class WaitLine implements Consumer<Optional<ServiceWait>> {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final PrintStream err;
    private final boolean terminal;
    private final InstantSource clock;
    private final Pause pause;
    private final Executor aside;
    private Optional<ServiceWait> wait = Optional.empty();
    private int shown;

    /**
     * Says nothing yet.
     *
     * @param terminal whether a person at a terminal reads {@code err}
     * @param pause waits between seconds
     * @param aside where the seconds are counted
     */
    public WaitLine(PrintStream err, boolean terminal, InstantSource clock, Pause pause, Executor aside) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.pause = pause;
        this.aside = aside;
    }

    @Override
    public synchronized void accept(Optional<ServiceWait> now) {
        wait = now;
        if (!terminal) {
            now.ifPresent(begun -> err.println(WaitWords.of(clock.instant(), begun)));
            return;
        }
        show("");
        now.ifPresent(begun -> aside.execute(() -> countDown(begun)));
    }

    private void countDown(ServiceWait begun) {
        try {
            while (tick(begun)) {
                pause.pause(TICK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether that wait goes on. */
    private synchronized boolean tick(ServiceWait begun) {
        boolean goesOn =
                wait.filter(begun::equals).isPresent() && clock.instant().isBefore(begun.until());
        if (goesOn) {
            show(WaitWords.of(clock.instant(), begun));
        }
        return goesOn;
    }

    /** Writes over what the line showed before. */
    private void show(String words) {
        if (shown > 0 || !words.isEmpty()) {
            err.print("\r" + " ".repeat(shown) + "\r" + words);
            err.flush();
            shown = words.length();
        }
    }
}
