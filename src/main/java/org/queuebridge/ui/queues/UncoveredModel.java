package org.queuebridge.ui.queues;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.rules.model.UncoveredQueues;

/** Counts the queues without a rule, in the background; nothing is known before all queues and rules are loaded. */
public final class UncoveredModel {
    private final QueueLoading queues;
    private final ObservableValue<CoverageState> coverage;
    private final ReadOnlyObjectWrapper<Optional<UncoveredQueues>> count =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<Optional<UncoveredQueues>> computing;

    /**
     * @param background where to count
     * @param window the window's thread
     */
    public UncoveredModel(
            QueueLoading queues, ObservableValue<CoverageState> coverage, Executor background, Executor window) {
        this.queues = queues;
        this.coverage = coverage;
        computing = new LatestOnly<>(background, window, count::set, _ -> count.set(Optional.empty()));
        queues.stateProperty().subscribe(_ -> compute());
        coverage.subscribe(_ -> compute());
    }

    /** Empty while it is not known. */
    public ReadOnlyObjectProperty<Optional<UncoveredQueues>> countProperty() {
        return count.getReadOnlyProperty();
    }

    private void compute() {
        boolean complete = queues.stateProperty().get() instanceof LoadState.Complete;
        QueueIndex index = queues.indexProperty().get();
        CoverageState state = coverage.getValue();
        computing.compute(() -> complete && state.known() ? Optional.of(count(index, state)) : Optional.empty());
    }

    private static UncoveredQueues count(QueueIndex index, CoverageState state) {
        int certain = 0;
        int inDoubt = 0;
        for (Queue queue : index.queues()) {
            Answer covered = state.coverOf(queue).covered();
            certain += covered == Answer.NO ? 1 : 0;
            inDoubt += covered == Answer.UNKNOWN ? 1 : 0;
        }
        return new UncoveredQueues(certain, inDoubt);
    }
}
