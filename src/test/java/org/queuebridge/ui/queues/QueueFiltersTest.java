package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.session.Workspace;

/** Filters of the list of queues, their counts, and selecting many rows. */
class QueueFiltersTest {
    private static final Queue BILLING = queue("b", "Billing EN", "Berlin", 3);
    private static final Queue MUELLER = queue("m", "Müller Billing", "Wien", 12);
    private static final Queue SALES = queue("s", "Sales", "Berlin", 7);

    private final Loaded loaded = Loaded.of(new Workspace(), BILLING, MUELLER, SALES);
    private final ObjectProperty<CoverageState> coverage = new SimpleObjectProperty<>(new CoverageState.Loading());
    private final QueueListModel model = new QueueListModel(loaded.loading(), coverage, Runnable::run, Runnable::run);

    @BeforeEach
    void signIn() {
        loaded.signIn();
    }

    private List<Queue> shown() {
        return model.shownProperty().get();
    }

    private List<String> isSelected() {
        return model.selectionProperty().get().ids();
    }

    @Test
    void showsOnlyTheQueuesOfSomeDivisionsThatMatchTheSearch() {
        model.divisionsProperty().set(Set.of("Berlin"));
        assertThat(shown()).containsExactly(BILLING, SALES);

        model.searchProperty().set("billing");
        assertThat(shown()).containsExactly(BILLING);
        model.showAll();
        assertThat(shown()).containsExactly(BILLING, MUELLER, SALES);
    }

    @Test
    void countsTheQueuesOfEachFilterWhateverTheSearch() {
        coverage.set(Covered.by(Map.of("b", List.of("one"), "m", List.of("one", "two"))));
        model.searchProperty().set("nothing");

        QueueCounts counts = model.countsProperty().get();
        assertThat(counts).extracting("all", "uncovered", "doubtful", "twice").containsExactly(3, 1, 0, 1);
        assertThat(counts.divisions())
                .extracting(each -> each.division().name() + " " + each.queues())
                .containsExactly("Berlin 2", "Wien 1");

        coverage.set(Covered.perhapsBy("b", "relayed"));
        assertThat(model.countsProperty().get())
                .extracting("uncovered", "doubtful", "twice")
                .containsExactly(2, 1, 0);
        coverage.set(new CoverageState.Loading());
        assertThat(model.countsProperty().get())
                .extracting("uncovered", "doubtful", "twice")
                .containsExactly(0, 0, 0);
    }

    @Test
    void knowsWhetherNoneSomeOrAllOfTheShownQueuesAreSelected() {
        assertThat(model.shownSelectionProperty().get()).isEqualTo(ShownSelection.NONE);
        model.toggle("b");
        assertThat(model.shownSelectionProperty().get()).isEqualTo(ShownSelection.SOME);
        model.searchProperty().set("berlin billing");
        assertThat(model.shownSelectionProperty().get()).isEqualTo(ShownSelection.ALL);
        model.searchProperty().set("nothing");
        assertThat(model.shownSelectionProperty().get()).isEqualTo(ShownSelection.NONE);
    }

    @Test
    void aRangeGrowsAndShrinksAndLeavesTheOtherRowsAsTheyWere() {
        RangeSelection range = new RangeSelection(model);
        model.toggle("s");

        range.extend(0, 1);
        range.extend(1, 2);
        assertThat(isSelected()).containsExactlyInAnyOrder("b", "m", "s");
        range.extend(2, 0);
        assertThat(isSelected()).containsExactlyInAnyOrder("b", "s");

        model.toggle("b");
        range.extend(0, 1);
        assertThat(isSelected())
                .as("a new range begins where the selection was changed meanwhile")
                .containsExactlyInAnyOrder("b", "m", "s");
        range.extend(1, 7);
        assertThat(isSelected()).as("there is no such row").hasSize(3);
    }

    @Test
    void nothingIsCountedOnTheWindowsThread() {
        Deque<Runnable> background = new ArrayDeque<>();
        QueueListModel slow = new QueueListModel(loaded.loading(), coverage, background::add, Runnable::run);
        coverage.set(Covered.by(Map.of()));
        assertThat(slow.countsProperty().get()).isEqualTo(QueueCounts.NONE);

        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(slow.countsProperty().get().uncovered()).isEqualTo(3);
    }
}
