package org.queuebridge.ui.queues.list;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.HyperlinkLabel;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.Covered;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.Workspace;

/** The chips above the table, and the sentence below it. */
class QueueFilterBarTest {
    private final Loaded loaded = Loaded.of(
            new Workspace(),
            queue("b", "Billing", "Home", 3),
            queue("s", "Sales", "Nordics", 3),
            queue("v", "Vip", "Home", 3));
    private final ObjectProperty<CoverageState> coverage = new SimpleObjectProperty<>(new CoverageState.Loading());
    private QueueListModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        model = Fx.on(() -> new QueueListModel(loaded.loading(), coverage, Runnable::run, Runnable::run));
        stage = ShownQueuePane.open(loaded, model, 467, 600);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void chipsSayHowManyQueuesPassWhereThatIsKnown() throws Exception {
        Fx.run(() -> {
            assertThat(chip("not-covered").getAccessibleText()).isEqualTo("Uncovered");
            coverage.set(Covered.by(Map.of("b", List.of("one", "two"))));
            model.toggle("b");
            assertThat(chip("not-covered").getAccessibleText()).isEqualTo("Uncovered: 2");
            assertThat(chip("covered-more").getAccessibleText()).isEqualTo("Covered twice: 1");
            assertThat(chip("selected-only").getAccessibleText()).isEqualTo("Selected: 1");
            assertThat(chip("may-be-covered").isVisible()).isFalse();
            coverage.set(Covered.perhapsBy("b", "relayed"));
            assertThat(chip("may-be-covered").getAccessibleText()).isEqualTo("May be covered: 1");
        });
    }

    @Test
    void theSentenceSaysWhatIsKnownAndLeadsToTheQueues() throws Exception {
        Fx.run(() -> {
            assertThat(sentence()).isEqualTo("Reading the rules…");
            coverage.set(new CoverageState.Unread(CUT));
            assertThat(sentence()).isEqualTo("Coverage cannot be checked: the rules could not be read");
            coverage.set(new CoverageState.NoBus());
            assertThat(sentence()).isEqualTo("Coverage is not checked: no event bus");
            coverage.set(Covered.by(Map.of("b", List.of("one"), "s", List.of("one"))));
            assertThat(sentence()).isEqualTo("1 of 3 queues has no rule · [Show]");
            coverage.set(Covered.by(Map.of("b", List.of("one"), "s", List.of("one"), "v", List.of("one"))));
            assertThat(sentence()).isEqualTo("No queue is without a rule");
            coverage.set(Covered.perhapsBy("b", "relayed"));
            assertThat(sentence()).isEqualTo("2 of 3 queues have no rule, 1 may have one · [Show]");

            model.searchProperty().set("nothing");
            ((HyperlinkLabel) node("coverage-line")).getOnAction().handle(null);
            assertThat(model.shownProperty().get()).extracting(Queue::name).containsExactly("Sales", "Vip");
            coverage.set(known(new Cover(List.of(), List.of("relayed"), 0), false));
            assertThat(sentence()).isEqualTo("3 of 3 queues may have no rule · [Show]");
        });
    }

    @Test
    void catchAllRulesCanBeLeftOutWhereThereAreAny() throws Exception {
        Fx.run(() -> {
            coverage.set(Covered.by(Map.of()));
            assertThat(chip("no-catch-alls").isVisible()).isFalse();
            coverage.set(known(new Cover(List.of("raw-archive"), List.of(), 0), false));
            assertThat(chip("no-catch-alls").isVisible()).isTrue();
            assertThat(chip("no-catch-alls").getTooltip().getText()).endsWith("\nraw-archive");

            chip("no-catch-alls").fire();
            assertThat(model.withoutCatchAllsProperty().get()).isTrue();
            coverage.set(known(Cover.NONE, true));
            assertThat(sentence()).isEqualTo("3 of 3 queues have no rule of their own · [Show]");
            assertThat(chip("not-covered").getAccessibleText()).isEqualTo("Uncovered: 3");
        });
    }

    @Test
    void divisionsAreChosenFromAListWithTheirNumbers() throws Exception {
        Fx.run(() -> {
            Button divisions = (Button) node("divisions");
            assertThat(divisions.getText()).isEqualTo("Division");
            divisions.fire();
            CheckListView<?> list =
                    (CheckListView<?>) requireNonNull(popOver().getRoot().lookup("#division-list"));
            assertThat(list.getItems()).hasSize(2);
            list.getSelectionModel().clearAndSelect(1);
            Fx.press(list, KeyCode.SPACE, false);
            assertThat(model.shownProperty().get()).extracting(Queue::name).containsExactly("Sales");
            assertThat(divisions.getText()).isEqualTo("Nordics 1");

            list.getCheckModel().check(0);
            assertThat(divisions.getText()).isEqualTo("2 divisions");
            ((Hyperlink) requireNonNull(popOver().getRoot().lookup("#division-clear"))).fire();
            assertThat(model.shownProperty().get()).hasSize(3);
            popOver().hide();
        });
    }

    private static CoverageState known(Cover everywhere, boolean leftOut) {
        return new CoverageState.Known(
                new QueueCoverage(everywhere, Map.of()),
                List.of("raw-archive"),
                leftOut,
                new RulesState.Loaded(Instant.EPOCH, 0));
    }

    private String sentence() {
        return ((HyperlinkLabel) node("coverage-line")).getText();
    }

    private ToggleButton chip(String id) {
        return (ToggleButton) node(id);
    }

    private static PopOver popOver() {
        return Fx.open(PopOver.class);
    }

    private Node node(String id) {
        return requireNonNull(stage.getScene().lookup("#" + id));
    }
}
