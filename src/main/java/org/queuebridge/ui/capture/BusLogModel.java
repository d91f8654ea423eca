package org.queuebridge.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.capture.BusLogEnd;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.capture.Feed;
import org.queuebridge.capture.RecordBusLog;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.EventBus;
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

    private final Executor window;
    private final CaptureTools tools;
    private final ObservableValue<Boolean> busChosen;
    private final TemporaryRun<BusLogPlan, BusLogRecord> run;
    private final ReadOnlyObjectWrapper<List<BusLogRecord>> records = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicReference<Optional<BusLogEnd>> end = new AtomicReference<>(Optional.empty());
    private final AtomicInteger count = new AtomicInteger();

    /** Logs nothing yet. */
    public BusLogModel(Tasks tasks, Executor window, Workspace workspace, CaptureTools tools) {
        this.window = window;
        this.tools = tools;
        busChosen = workspace.busChosen();
        run = new TemporaryRun<>(
                tasks,
                new TemporaryRun.Labels("bus-log-start", "bus-log", "bus-log-restore"),
                tools.clock(),
                BusLogPlan::ends,
                this::logged);
        workspace.awsProperty().subscribe((_, _) -> stop());
    }

    /** Whether there is a bus to log. */
    ObservableValue<Boolean> busChosen() {
        return busChosen;
    }

    public ReadOnlyObjectProperty<RunState<BusLogPlan>> stateProperty() {
        return run.stateProperty();
    }

    /** The records that say what became of events, newest first. */
    public ReadOnlyObjectProperty<List<BusLogRecord>> recordsProperty() {
        return records.getReadOnlyProperty();
    }

    /** What must be restored where the program ends now; runs long, on whichever thread. */
    public Optional<Runnable> leftover() {
        return run.leftover();
    }

    /** Plans it, to be shown and asked for. Makes no call. */
    BusLogPlan plan(AwsSession session, EventBus bus, boolean full) {
        return tools.logging(session).plan(bus, full);
    }

    /** Makes what was planned, and logs until the plan's end or {@link #stop}. Does nothing while a bus is logged. */
    void start(AwsSession session, BusLogPlan plan) {
        if (run.live()) {
            return;
        }
        RecordBusLog log = tools.logging(session);
        records.set(List.of());
        count.set(0);
        end.set(Optional.empty());
        run.start(
                plan,
                () -> {
                    Feed<BusLogRecord> feed = log.feed(plan);
                    log.make(plan);
                    return feed;
                },
                () -> end.set(log.remove(plan)));
    }

    /** What is so now that it has ended; empty where nothing was made. */
    Optional<BusLogEnd> end() {
        return end.get();
    }

    private void logged(List<BusLogRecord> added, Progress progress) {
        List<BusLogRecord> telling = added.stream().filter(BusLogWords::tells).toList();
        progress.at(count.addAndGet(telling.size()), 0);
        window.execute(() -> add(telling));
    }

    private void add(List<BusLogRecord> added) {
        List<BusLogRecord> all = new ArrayList<>(added.reversed());
        all.addAll(records.get());
        records.set(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
    }

    /** Ends it and restores what was before; or tries again to restore what is left. */
    public void stop() {
        run.stop();
    }
}
