package org.queuebridge.task;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Processes many items, a few at a time, on virtual threads that end with the call. */
public final class Parallel {
    /** For items with calls to a cloud: limits how many calls wait for their turn under the account's call rate. */
    public static final int CALLS_AT_ONCE = 16;

    private Parallel() {}

    /**
     * The work on one item.
     *
     * @param <T> the items
     */
    @FunctionalInterface
    public interface Step<T> {
        /** Processes an item; called on several threads at once. */
        void with(T item) throws InterruptedException;
    }

    /**
     * Processes all items. The first failure, or an interrupt of the calling thread, interrupts running items, starts
     * no others, and is thrown.
     *
     * @param atOnce how many items at a time, at least 1
     */
    public static <T> void each(Collection<? extends T> items, int atOnce, Step<T> step) throws InterruptedException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(items);
        int workers = Math.min(atOnce, items.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Boolean> ended = new ExecutorCompletionService<>(threads);
            for (int i = 0; i < workers; i++) {
                ended.submit(() -> work(waiting, step));
            }
            try {
                for (int i = 0; i < workers; i++) {
                    ended.take().get();
                }
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <T> boolean work(Queue<T> waiting, Step<T> step) throws InterruptedException {
        for (T item = waiting.poll(); item != null; item = waiting.poll()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            step.with(item);
        }
        return true;
    }

    private static RuntimeException unwrapped(ExecutionException e) throws InterruptedException {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case InterruptedException interrupted -> throw interrupted;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }
}
