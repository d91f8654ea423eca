package org.queuebridge.ui.capture;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.capture.Feed;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.Job;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;

/**
 * Makes something in AWS for a while, receives what comes of it, and removes it again, however it ends. On the window's
 * thread.
 *
 * @param <P> the plan of what is made
 * @param <T> what is received
 */
final class TemporaryRun<P, T> {
    private final Tasks tasks;
    private final Labels labels;
    private final InstantSource clock;
    private final Function<P, Instant> end;
    private final BiConsumer<List<T>, Progress> received;
    private final ReadOnlyObjectWrapper<RunState<P>> state = new ReadOnlyObjectWrapper<>(new RunState.Idle<>());
    /** What removes what was made; empty where nothing is left. Other threads ask for it at the end of the program. */
    private final AtomicReference<Optional<Runnable>> leftover = new AtomicReference<>(Optional.empty());
    /** Held while something is made or removed: what is removed too early would be made after that. */
    private final Lock calls = new ReentrantLock();

    private volatile boolean programEnds;

    private @Nullable Job job;
    private boolean stopping;

    /** The labels of its jobs. */
    record Labels(String start, String receive, String remove) {}

    /**
     * Makes nothing yet.
     *
     * @param end of a plan: when what it made is removed by itself
     * @param received receives what comes, on another thread
     */
    TemporaryRun(
            Tasks tasks,
            Labels labels,
            InstantSource clock,
            Function<P, Instant> end,
            BiConsumer<List<T>, Progress> received) {
        this.tasks = tasks;
        this.labels = labels;
        this.clock = clock;
        this.end = end;
        this.received = received;
    }

    ReadOnlyObjectProperty<RunState<P>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean live() {
        return state.get().live();
    }

    /**
     * Removes what is left where the program ends now, and makes nothing from then on; empty where nothing is left.
     * Waits for calls that are on their way, on whichever thread.
     */
    Optional<Runnable> leftover() {
        return leftover.get().map(_ -> () -> {
            programEnds = true;
            removeLeftover();
        });
    }

    /**
     * Makes what was planned, and receives until the plan's end or {@link #stop}. Only while it is not {@link #live}.
     *
     * @param make makes it; gives what comes of it
     * @param remove removes what was made, as far as that came
     */
    void start(P plan, Supplier<Feed<T>> make, Runnable remove) {
        stopping = false;
        state.set(new RunState.Starting<>(plan));
        leftover.set(Optional.of(remove));
        job = tasks.startSteps(
                labels.start(),
                (_, _) -> makeUnlessEnding(make),
                feed -> receive(plan, feed),
                why -> remove(plan, Optional.of(why)));
    }

    private Feed<T> makeUnlessEnding(Supplier<Feed<T>> make) {
        calls.lock();
        try {
            if (programEnds) {
                throw new FailureException(new Failure.Canceled());
            }
            return make.get();
        } finally {
            calls.unlock();
        }
    }

    /** Removes it once, however many ask for it; where that fails, it stays to be removed. */
    private void removeLeftover() {
        calls.lock();
        try {
            leftover.get().ifPresent(Runnable::run);
            leftover.set(Optional.empty());
        } finally {
            calls.unlock();
        }
    }

    private void receive(P plan, Feed<T> feed) {
        if (stopping) {
            remove(plan, Optional.empty());
            return;
        }
        state.set(new RunState.Running<>(plan));
        job = tasks.start(
                labels.receive(),
                progress -> receiveUntilEnd(plan, feed, progress),
                _ -> remove(plan, Optional.empty()),
                why -> remove(plan, Optional.of(why)));
    }

    private boolean receiveUntilEnd(P plan, Feed<T> feed, Progress progress) throws InterruptedException {
        while (clock.instant().isBefore(end.apply(plan))) {
            feed.next(come -> received.accept(come, progress));
        }
        return true;
    }

    /** Ends it and removes what it made; or tries again to remove what is left. */
    void stop() {
        switch (state.get()) {
            case RunState.Starting<P> _, RunState.Running<P> _ -> {
                stopping = true;
                if (job != null) {
                    job.cancel();
                }
            }
            case RunState.Ended<P> ended when ended.left().isPresent() -> remove(ended.plan(), ended.failed());
            case RunState.Idle<P> _, RunState.Removing<P> _, RunState.Ended<P> _ -> {}
        }
    }

    private void remove(P plan, Optional<Failure> why) {
        Optional<Failure> failed = why.filter(failure -> !(failure instanceof Failure.Canceled));
        state.set(new RunState.Removing<>(plan));
        job = tasks.startSteps(
                labels.remove(),
                (_, _) -> {
                    removeLeftover();
                    return true;
                },
                _ -> state.set(new RunState.Ended<>(plan, failed, Optional.empty())),
                left -> state.set(new RunState.Ended<>(plan, failed, Optional.of(left))));
    }
}
