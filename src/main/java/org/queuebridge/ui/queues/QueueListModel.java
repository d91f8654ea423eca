package org.queuebridge.ui.queues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.ui.session.Computation;

/**
 * Which queues are shown, in which order, and which are selected. Work that grows with their number is done in the
 * background.
 */
public final class QueueListModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty tickedOnly = new SimpleBooleanProperty();
    private final ObjectProperty<CoverageFilter> covered = new SimpleObjectProperty<>(CoverageFilter.ALL);
    private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.AS_FOUND);
    private final ReadOnlyObjectWrapper<SelectedQueues> ticks = new ReadOnlyObjectWrapper<>(SelectedQueues.NONE);
    private final ReadOnlyObjectWrapper<List<Queue>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectProperty<QueueIndex> index;
    private final ObservableValue<CoverageState> coverage;
    private final Computation<List<Queue>> finder;

    /**
     * Shows an index that grows while queues load. The selection lasts as long as its queues, and survives signing out:
     * a user who signs in to the same organization again continues with it.
     *
     * @param coverage which rules cover the queues
     * @param background where to search
     * @param window the window's thread
     */
    public QueueListModel(
            QueueLoading loading, ObservableValue<CoverageState> coverage, Executor background, Executor window) {
        this.index = loading.indexProperty();
        this.coverage = coverage;
        this.finder = new Computation<>(background, window, shown::set, () -> shown.set(List.of()));
        index.subscribe(_ -> find());
        search.subscribe(_ -> find());
        order.subscribe(_ -> find());
        tickedOnly.subscribe(_ -> find());
        covered.subscribe(_ -> find());
        ticks.subscribe(_ -> findIfTicksMatter());
        coverage.subscribe(_ -> findIfCoverageMatters());
        loading.stateProperty().subscribe(this::forgetTicks);
        loading.organizationProperty().subscribe((_, _) -> ticks.set(SelectedQueues.NONE));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public BooleanProperty tickedOnlyProperty() {
        return tickedOnly;
    }

    /** The filter by coverage. */
    public ObjectProperty<CoverageFilter> coveredProperty() {
        return covered;
    }

    public ObservableValue<CoverageState> coverage() {
        return coverage;
    }

    public ObjectProperty<QueueOrder> orderProperty() {
        return order;
    }

    public ReadOnlyObjectProperty<SelectedQueues> ticksProperty() {
        return ticks.getReadOnlyProperty();
    }

    /** The queues that match the search, in order. */
    public ReadOnlyObjectProperty<List<Queue>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the list could not be computed; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return finder.failureProperty();
    }

    /** All queues loaded so far. */
    public ReadOnlyObjectProperty<QueueIndex> indexProperty() {
        return index;
    }

    /** Clears search and filters. */
    public void showAll() {
        search.set("");
        tickedOnly.set(false);
        covered.set(CoverageFilter.ALL);
    }

    public void toggle(String id) {
        ticks.set(
                ticks.get().has(id)
                        ? ticks.get().without(List.of(id))
                        : ticks.get().with(List.of(id)));
    }

    public void tick(Collection<String> ids) {
        ticks.set(ticks.get().with(ids));
    }

    /** Selects exactly these queues. */
    public void tickOnly(Collection<String> ids) {
        ticks.set(SelectedQueues.NONE.with(ids));
    }

    public void untick(Collection<String> ids) {
        ticks.set(ticks.get().without(ids));
    }

    /** Selects all shown queues; where all are selected, clears their selection. */
    public void toggleShown() {
        List<String> ids = shown.get().stream().map(Queue::id).toList();
        ticks.set(allShownTicked() ? ticks.get().without(ids) : ticks.get().with(ids));
    }

    /** Whether some are shown, and all of them are selected. */
    boolean allShownTicked() {
        List<Queue> all = shown.get();
        SelectedQueues now = ticks.get();
        return !all.isEmpty()
                && now.size() >= all.size()
                && all.stream().map(Queue::id).allMatch(now::has);
    }

    private void forgetTicks(LoadState state) {
        switch (state) {
            case LoadState.Complete _ -> untick(gone());
            case LoadState.NotSignedIn(), LoadState.Loading(), LoadState.Stopped _ -> {}
        }
    }

    private List<String> gone() {
        QueueIndex there = index.get();
        return ticks.get().ids().stream().filter(id -> there.byId(id).isEmpty()).toList();
    }

    private void findIfTicksMatter() {
        if (tickedOnly.get() || order.get().column() == QueueOrder.Column.TICKED) {
            find();
        }
    }

    private void findIfCoverageMatters() {
        if (covered.get() != CoverageFilter.ALL || order.get().column() == QueueOrder.Column.COVERED) {
            find();
        }
    }

    private void find() {
        QueueIndex where = index.get();
        ShownQueues what = new ShownQueues(
                search.get(), tickedOnly.get(), ticks.get(), covered.get(), coverage.getValue(), order.get());
        finder.compute(() -> what.of(where));
    }
}
