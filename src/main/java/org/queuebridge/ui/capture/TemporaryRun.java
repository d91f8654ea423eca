package org.queuebridge.ui.capture;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.capture.Feed;
import org.queuebridge.domain.Failure;
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
    /** What is to be removed at the end of the program, which another thread asks for. */
    private final AtomicReference<Optional<Runnable>> leftover = new AtomicReference<>(Optional.empty());

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

    /** What must be removed where the program ends now; runs long, on whichever thread. */
    Optional<Runnable> leftover() {
        return leftover.get();
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
                (_, _) -> make.get(),
                feed -> receive(plan, feed),
                why -> remove(plan, Optional.of(why)));
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
                    leftover.get().ifPresent(Runnable::run);
                    return true;
                },
                _ -> {
                    leftover.set(Optional.empty());
                    state.set(new RunState.Ended<>(plan, failed, Optional.empty()));
                },
                left -> state.set(new RunState.Ended<>(plan, failed, Optional.of(left))));
    }
}
