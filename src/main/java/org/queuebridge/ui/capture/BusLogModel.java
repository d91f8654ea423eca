package org.queuebridge.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.capture.Feed;
import org.queuebridge.capture.RecordBusLog;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.task.Job;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/**
 * Logs a bus for some minutes, and shows what is logged; restores what the bus logged before, however it ends. On the
 * window's thread.
 */
public final class BusLogModel {
    /** As many records are kept. */
    private static final int MOST = 2_000;

    private final Tasks tasks;
    private final Executor window;
    private final CaptureTools tools;
    private final ReadOnlyObjectWrapper<BusLogState> state = new ReadOnlyObjectWrapper<>(new BusLogState.Idle());
    private final ReadOnlyObjectWrapper<List<BusLogRecord>> records = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicReference<Optional<Runnable>> leftover = new AtomicReference<>(Optional.empty());
    private @Nullable Job job;
    private boolean stopping;

    /** Logs nothing yet. */
    public BusLogModel(Tasks tasks, Executor window, Workspace workspace, CaptureTools tools) {
        this.tasks = tasks;
        this.window = window;
        this.tools = tools;
        workspace.awsProperty().subscribe((_, _) -> stop());
    }

    public ReadOnlyObjectProperty<BusLogState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The records that say what became of events, newest first. */
    public ReadOnlyObjectProperty<List<BusLogRecord>> recordsProperty() {
        return records.getReadOnlyProperty();
    }

    /** What must be restored where the program ends now; runs long, on whichever thread. */
    public Optional<Runnable> leftover() {
        return leftover.get();
    }

    /** Plans it, to be shown and asked for. Makes no call. */
    BusLogPlan plan(AwsSession session, EventBus bus, boolean full) {
        return tools.logging(session).plan(bus, full);
    }

    /** Makes what was planned, and logs until the plan's end or {@link #stop}. Does nothing while a bus is logged. */
    void start(AwsSession session, BusLogPlan plan) {
        if (state.get().live()) {
            return;
        }
        RecordBusLog log = tools.logging(session);
        records.set(List.of());
        stopping = false;
        state.set(new BusLogState.Starting(plan));
        leftover.set(Optional.of(() -> log.remove(plan)));
        job = tasks.startSteps(
                "bus-log-start",
                (_, _) -> {
                    Feed<BusLogRecord> feed = log.feed(plan);
                    log.make(plan);
                    return feed;
                },
                feed -> read(plan, feed),
                why -> restore(plan, Optional.of(why)));
    }

    private void read(BusLogPlan plan, Feed<BusLogRecord> feed) {
        if (stopping) {
            restore(plan, Optional.empty());
            return;
        }
        state.set(new BusLogState.Running(plan));
        job = tasks.start(
                "bus-log",
                progress -> readUntilEnd(plan, feed, progress),
                _ -> restore(plan, Optional.empty()),
                why -> restore(plan, Optional.of(why)));
    }

    private boolean readUntilEnd(BusLogPlan plan, Feed<BusLogRecord> feed, Progress progress)
            throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        while (tools.clock().instant().isBefore(plan.ends())) {
            feed.next(added -> {
                List<BusLogRecord> telling =
                        added.stream().filter(BusLogWords::tells).toList();
                progress.at(count.addAndGet(telling.size()), 0);
                window.execute(() -> add(telling));
            });
        }
        return true;
    }

    private void add(List<BusLogRecord> added) {
        List<BusLogRecord> all = new ArrayList<>(added.reversed());
        all.addAll(records.get());
        records.set(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
    }

    /** Ends it and restores what was before; or tries again to restore what is left. */
    public void stop() {
        switch (state.get()) {
            case BusLogState.Starting _, BusLogState.Running _ -> {
                stopping = true;
                if (job != null) {
                    job.cancel();
                }
            }
            case BusLogState.Ended ended when ended.left().isPresent() -> restore(ended.plan(), ended.failed());
            case BusLogState.Idle _, BusLogState.Restoring _, BusLogState.Ended _ -> {}
        }
    }

    private void restore(BusLogPlan plan, Optional<Failure> why) {
        Optional<Failure> failed = why.filter(failure -> !(failure instanceof Failure.Canceled));
        state.set(new BusLogState.Restoring(plan));
        job = tasks.startSteps(
                "bus-log-restore",
                (_, _) -> {
                    leftover.get().ifPresent(Runnable::run);
                    return true;
                },
                _ -> {
                    leftover.set(Optional.empty());
                    state.set(new BusLogState.Ended(plan, failed, Optional.empty()));
                },
                left -> state.set(new BusLogState.Ended(plan, failed, Optional.of(left))));
    }
}
