package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.session.Workspace;

class QueueListModelTest {
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

    @ParameterizedTest
    @CsvSource({
        "'',             b m s",
        "billing,        b m",
        "BILL mull,      m",
        "berlin,         b s",
        "berlin billing, b",
        "wien,           m",
        "nothing,        ''",
    })
    void showsWhatTheSearchMatches(String search, String ids) {
        model.searchProperty().set(search);

        assertThat(String.join(" ", shown().stream().map(Queue::id).toList())).isEqualTo(ids);
    }

    @Test
    void queuesThatComeLaterAreSearchedToo() {
        model.searchProperty().set("support");
        loaded.cloud().queues().add(queue("n", "Support", "Wien", 1));

        loaded.loading().reload();

        assertThat(shown()).extracting(Queue::id).containsExactly("n");
    }

    @Test
    void sortsWhatIsFound() {
        model.orderProperty().set(new QueueOrder(QueueOrder.Column.MEMBERS, false));
        assertThat(shown()).containsExactly(MUELLER, SALES, BILLING);

        model.searchProperty().set("berlin");
        assertThat(shown()).containsExactly(SALES, BILLING);
    }

    @Test
    void selectingFollowsAtOnce() {
        model.toggle("s");
        model.toggle("b");
        assertThat(isSelected()).containsExactly("s", "b");

        model.toggle("s");
        assertThat(isSelected()).containsExactly("b");
    }

    @Test
    void selectionOutlastsTheSearch() {
        model.toggle("s");

        model.searchProperty().set("billing");

        assertThat(isSelected()).containsExactly("s");
    }

    @Test
    void showsOnlyWhatIsSelected() {
        model.toggle("s");
        model.selectedOnlyProperty().set(true);
        assertThat(shown()).containsExactly(SALES);

        model.select(List.of("b"));
        assertThat(shown()).containsExactly(BILLING, SALES);

        model.deselect(List.of("s"));
        assertThat(shown()).containsExactly(BILLING);

        model.selectedOnlyProperty().set(false);
        assertThat(shown()).containsExactly(BILLING, MUELLER, SALES);
    }

    @Test
    void showsOnlyWhatNoRuleOrSeveralRulesCover() {
        coverage.set(Covered.by(Map.of("b", List.of("one"), "m", List.of("one", "two"))));

        model.coveredProperty().set(CoverageFilter.NOT_COVERED);
        assertThat(shown()).containsExactly(SALES);
        model.coveredProperty().set(CoverageFilter.MORE_THAN_ONCE);
        assertThat(shown()).containsExactly(MUELLER);

        coverage.set(Covered.by(Map.of("b", List.of("one", "two"))));
        assertThat(shown()).containsExactly(BILLING);
        model.coveredProperty().set(CoverageFilter.ALL);
        assertThat(shown()).containsExactly(BILLING, MUELLER, SALES);
    }

    @Test
    void combinesWhatIsSelectedAndWhatIsCovered() {
        coverage.set(Covered.by(Map.of("b", List.of("one"))));
        model.select(List.of("b", "s"));
        model.selectedOnlyProperty().set(true);

        model.coveredProperty().set(CoverageFilter.NOT_COVERED);

        assertThat(shown()).containsExactly(SALES);
    }

    /** While rules load nothing is said to be without one. */
    @ParameterizedTest
    @EnumSource(
            value = CoverageFilter.class,
            names = {"NOT_COVERED", "MORE_THAN_ONCE"})
    void claimsNothingWhileCoverageIsNotKnown(CoverageFilter filter) {
        model.coveredProperty().set(filter);

        assertThat(shown()).isEmpty();
    }

    @Test
    void sortsByHowManyRulesCoverAQueueThenByTheirNames() {
        coverage.set(Covered.by(Map.of("b", List.of("zeta"), "m", List.of("alpha"))));

        model.orderProperty().set(new QueueOrder(QueueOrder.Column.COVERED, true));
        assertThat(shown()).containsExactly(SALES, MUELLER, BILLING);

        coverage.set(Covered.by(Map.of("s", List.of("alpha", "zeta"), "m", List.of("alpha"))));
        assertThat(shown()).containsExactly(BILLING, MUELLER, SALES);
    }

    @Test
    void selectsAllThatAreShownAndNoOther() {
        model.searchProperty().set("billing");
        model.toggle("m");

        model.toggleShown();
        assertThat(isSelected()).containsExactlyInAnyOrder("b", "m");

        model.toggleShown();
        assertThat(isSelected()).isEmpty();
    }

    @Test
    void deselectingAllThatAreShownLeavesTheOthersSelected() {
        model.toggle("s");
        model.searchProperty().set("billing");
        model.toggleShown();

        model.toggleShown();

        assertThat(isSelected()).containsExactly("s");
    }

    @Test
    void whereNothingIsShownThereIsNothingToSelect() {
        model.toggle("s");
        model.searchProperty().set("nothing");

        model.toggleShown();

        assertThat(isSelected()).containsExactly("s");
    }

    @Test
    void aSearchThatIsSupersededIsNeverShown() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> window = new ArrayDeque<>();
        QueueListModel slow = new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, background::add, window::add);
        background.clear();

        slow.searchProperty().set("sales");
        background.remove().run();
        slow.searchProperty().set("billing");
        window.remove().run();
        assertThat(slow.shownProperty().get()).isEmpty();

        background.remove().run();
        window.remove().run();
        assertThat(slow.shownProperty().get()).containsExactly(BILLING, MUELLER);
    }

    @Test
    void aReloadKeepsTheQueuesSelectedThatStillExist() {
        model.select(List.of("s", "b"));
        loaded.cloud().queues().remove(SALES);

        loaded.loading().reload();

        assertThat(isSelected()).containsExactly("b");
    }

    /** Else the rule would be for queues that nobody sees any more. */
    @Test
    void anotherOrganizationBeginsWithNothingSelected() {
        model.toggle("s");

        loaded.signInElsewhere(queue("x", "Theirs", "Home", 0));

        assertThat(isSelected()).isEmpty();
    }

    @Test
    void theSelectionOutlastsSigningOut() {
        model.toggle("s");

        loaded.signOut();

        assertThat(isSelected()).containsExactly("s");
        assertThat(shown()).isEmpty();
        loaded.signIn();
        assertThat(isSelected()).containsExactly("s");
    }
}
