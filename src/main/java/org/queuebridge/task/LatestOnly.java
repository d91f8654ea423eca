package org.queuebridge.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Computes off the window's thread what follows from something that changes fast, such as typing. What is superseded is
 * skipped where it has not begun, and its result never applied. Called on the window's thread.
 *
 * @param <T> what is computed
 */
public final class LatestOnly<T> {
    private final Executor background;
    private final Executor window;
    private final Consumer<? super T> apply;
    private final AtomicLong newest = new AtomicLong();

    /**
     * For one thing that follows.
     *
     * @param background where to compute
     * @param window the window's thread
     * @param apply told the newest result, on the window's thread
     */
    public LatestOnly(Executor background, Executor window, Consumer<? super T> apply) {
        this.background = background;
        this.window = window;
        this.apply = apply;
    }

    /** Computes this; what was asked for before is forgotten. */
    public void compute(Supplier<? extends T> computation) {
        long ticket = newest.incrementAndGet();
        background.execute(() -> run(ticket, computation));
    }

    private void run(long ticket, Supplier<? extends T> computation) {
        if (newest.get() != ticket) {
            return;
        }
        T result = computation.get();
        window.execute(() -> {
            if (newest.get() == ticket) {
                apply.accept(result);
            }
        });
    }
}
