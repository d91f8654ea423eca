package org.queuebridge.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Redaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes a value in the background from input that changes fast, such as typing, and applies only the latest result.
 * An outdated computation is skipped if it has not begun, and its result is never applied. A failed computation is
 * logged and reported like a result, so that an old result is not taken for the current one. Must be called on the
 * window's thread.
 *
 * @param <T> the computed value
 */
public final class LatestOnly<T> {
    private final Executor background;
    private final Executor window;
    private final Consumer<? super T> apply;
    private final Consumer<Failure> failed;
    private final AtomicLong newest = new AtomicLong();

    /**
     * Makes the computer of one value.
     *
     * @param background where to compute
     * @param window the window's thread
     * @param apply receives the latest result, on the window's thread
     * @param failed receives the failure instead, on the window's thread
     */
    public LatestOnly(Executor background, Executor window, Consumer<? super T> apply, Consumer<Failure> failed) {
        this.background = background;
        this.window = window;
        this.apply = apply;
        this.failed = failed;
    }

    /** Starts a computation; earlier ones become outdated. */
    public void compute(Supplier<? extends T> computation) {
        long ticket = newest.incrementAndGet();
        try {
            background.execute(() -> run(ticket, computation));
        } catch (RuntimeException | Error e) {
            fail(ticket, e);
        }
    }

    private void run(long ticket, Supplier<? extends T> computation) {
        if (newest.get() != ticket) {
            return;
        }
        T result;
        try {
            result = computation.get();
        } catch (RuntimeException | Error e) {
            fail(ticket, e);
            return;
        }
        window.execute(() -> {
            if (newest.get() == ticket) {
                apply.accept(result);
            }
        });
    }

    private void fail(long ticket, Throwable thrown) {
        Logger log = LoggerFactory.getLogger(LatestOnly.class);
        if (thrown instanceof FailureException) {
            log.info("something could not be computed: {}", thrown.getMessage());
        } else {
            log.error("something could not be computed: {}", Redaction.trace(thrown));
        }
        Failure why = UnexpectedFailure.failure(thrown);
        window.execute(() -> {
            if (newest.get() == ticket) {
                failed.accept(why);
            }
        });
    }
}
