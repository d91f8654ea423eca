package org.queuebridge.ui.queues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final BooleanProperty selectedOnly = new SimpleBooleanProperty();
    private final ObjectProperty<CoverageFilter> covered = new SimpleObjectProperty<>(CoverageFilter.ALL);
    private final ObjectProperty<Set<String>> divisions = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty withoutCatchAlls = new SimpleBooleanProperty();
    private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.AS_FOUND);
    private final ReadOnlyObjectWrapper<SelectedQueues> selection = new ReadOnlyObjectWrapper<>(SelectedQueues.NONE);
    private final ReadOnlyObjectWrapper<List<Queue>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectProperty<QueueIndex> index;
    private final ObservableValue<CoverageState> coverage;
    private final ReadOnlyObjectWrapper<QueueCounts> counts = new ReadOnlyObjectWrapper<>(QueueCounts.NONE);
    private final ReadOnlyObjectWrapper<ShownSelection> shownSelection =
            new ReadOnlyObjectWrapper<>(ShownSelection.NONE);
    private final Computation<List<Queue>> finder;
    private final Computation<QueueCounts> counter;
    private final Computation<ShownSelection> marker;

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
        this.counter = new Computation<>(background, window, counts::set, () -> counts.set(QueueCounts.NONE));
        this.marker = new Computation<>(
                background, window, shownSelection::set, () -> shownSelection.set(ShownSelection.NONE));
        index.subscribe(_ -> find());
        index.subscribe(_ -> count());
        coverage.subscribe(_ -> count());
        shown.subscribe(_ -> mark());
        selection.subscribe(_ -> mark());
        search.subscribe(_ -> find());
        order.subscribe(_ -> find());
        selectedOnly.subscribe(_ -> find());
        covered.subscribe(_ -> find());
        divisions.subscribe(_ -> find());
        selection.subscribe(_ -> findIfSelectionMatters());
        coverage.subscribe(_ -> findIfCoverageMatters());
        loading.stateProperty().subscribe(this::forgetSelection);
        loading.organizationProperty().subscribe((_, _) -> selection.set(SelectedQueues.NONE));
    }

    public StringProperty searchProperty() {
        return search;
    }

    public BooleanProperty selectedOnlyProperty() {
        return selectedOnly;
    }

    /** The filter by coverage. */
    public ObjectProperty<CoverageFilter> coveredProperty() {
        return covered;
    }

    /** The filter by division: the ids of those whose queues are shown; empty for all. */
    public ObjectProperty<Set<String>> divisionsProperty() {
        return divisions;
    }

    /** Whether coverage leaves out rules for queues that they do not select by id or name. */
    public BooleanProperty withoutCatchAllsProperty() {
        return withoutCatchAlls;
    }

    /** How many queues each filter lets pass. */
    public ReadOnlyObjectProperty<QueueCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ObservableValue<CoverageState> coverage() {
        return coverage;
    }

    public ObjectProperty<QueueOrder> orderProperty() {
        return order;
    }

    public ReadOnlyObjectProperty<SelectedQueues> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The queues that match the search, in order. */
    public ReadOnlyObjectProperty<List<Queue>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the list could not be computed; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return finder.failureProperty();
    }

    /** How many of the shown queues are selected. */
    public ReadOnlyObjectProperty<ShownSelection> shownSelectionProperty() {
        return shownSelection.getReadOnlyProperty();
    }

    /** All queues loaded so far. */
    public ReadOnlyObjectProperty<QueueIndex> indexProperty() {
        return index;
    }

    /** Clears search and filters. */
    public void showAll() {
        search.set("");
        selectedOnly.set(false);
        covered.set(CoverageFilter.ALL);
        divisions.set(Set.of());
    }

    /** Shows the queues that a filter by coverage lets pass, and no others. */
    public void showAll(CoverageFilter passing) {
        showAll();
        covered.set(passing);
    }

    public void toggle(String id) {
        selection.set(
                selection.get().has(id)
                        ? selection.get().without(List.of(id))
                        : selection.get().with(List.of(id)));
    }

    public void select(Collection<String> ids) {
        selection.set(selection.get().with(ids));
    }

    /** Selects exactly these queues. */
    void select(SelectedQueues exactly) {
        selection.set(exactly);
    }

    /** Selects exactly these queues. */
    public void selectOnly(Collection<String> ids) {
        selection.set(SelectedQueues.NONE.with(ids));
    }

    public void deselect(Collection<String> ids) {
        selection.set(selection.get().without(ids));
    }

    /** Selects all shown queues; where all are selected, clears their selection. */
    public void toggleShown() {
        List<String> ids = shown.get().stream().map(Queue::id).toList();
        SelectedQueues now = selection.get();
        selection.set(ids.stream().allMatch(now::has) ? now.without(ids) : now.with(ids));
    }

    private void forgetSelection(LoadState state) {
        switch (state) {
            case LoadState.Complete _ -> deselect(gone());
            case LoadState.NotSignedIn(), LoadState.Loading(), LoadState.Stopped _ -> {}
        }
    }

    private List<String> gone() {
        QueueIndex there = index.get();
        return selection.get().ids().stream()
                .filter(id -> there.byId(id).isEmpty())
                .toList();
    }

    private void findIfSelectionMatters() {
        if (selectedOnly.get()) {
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
                search.get(),
                selectedOnly.get(),
                selection.get(),
                covered.get(),
                divisions.get(),
                coverage.getValue(),
                order.get());
        finder.compute(() -> what.of(where));
    }

    private void count() {
        QueueIndex all = index.get();
        CoverageState state = coverage.getValue();
        counter.compute(() -> QueueCounts.of(all.queues(), state));
    }

    private void mark() {
        List<Queue> rows = shown.get();
        SelectedQueues now = selection.get();
        marker.compute(() -> ShownSelection.of(rows, now));
    }
}
