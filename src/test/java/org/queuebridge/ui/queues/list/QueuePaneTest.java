package org.queuebridge.ui.queues.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.Covered;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Workspace;

class QueuePaneTest {
    private final Loaded loaded = Loaded.of(new Workspace(), queue("1", "Support", "Home", 22));
    private final ObjectProperty<CoverageState> coverage = new SimpleObjectProperty<>(new CoverageState.Loading());
    private QueueListModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        model = Fx.on(() -> new QueueListModel(loaded.loading(), coverage, Runnable::run, Runnable::run));
        stage = ShownQueuePane.open(loaded, model, 600, 500);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void dropsTheIdAndThenTheDivisionWhereItIsNarrow() throws Exception {
        Fx.run(() -> {
            width(700);
            assertThat(columns()).containsExactly("", "Name", "Division", "Members", "Covered by", "Id");
            width(467);
            assertThat(columns()).containsExactly("", "Name", "Division", "Members", "Covered by");
            width(390);
            assertThat(columns()).containsExactly("", "Name", "Members", "Covered by");
        });
    }

    /** The narrowest is what a window of 1024 by 700 makes it. */
    @Test
    void fitsWithAllItsChips() throws Exception {
        Fx.run(() -> {
            coverage.set(Covered.perhapsBy("1", "relayed"));
            for (double width : List.of(390.0, 467.0, 723.0)) {
                width(width);
                assertThat(inPane(node("#reload-queues")).getMaxX()).isLessThanOrEqualTo(width - 16);
                assertThat(((Region) node("#queue-search")).getWidth()).isGreaterThanOrEqualTo(160);
                for (Node chip : shownChips()) {
                    assertThat(inPane(chip).getMaxX())
                            .as("%s at %s", chip, width)
                            .isLessThanOrEqualTo(width - 16);
                    assertThat(((Labeled) chip).isTextTruncated()).isFalse();
                }
            }
        });
    }

    @Test
    void saysWhichRulesCoverAQueue() throws Exception {
        Fx.run(() -> {
            width(600);
            assertThat(covered()).isEqualTo("loading…");
            coverage.set(new CoverageState.Unread(CUT));
            assertThat(covered()).isEqualTo("unknown");
            coverage.set(Covered.by(Map.of()));
            assertThat(covered()).isEqualTo("no rule");
            coverage.set(Covered.by(Map.of("1", List.of("support-ended"))));
            assertThat(covered()).isEqualTo("support-ended");
            coverage.set(Covered.by(Map.of("1", List.of("support-ended", "archive"))));
            assertThat(covered()).isEqualTo("2 rules");
            assertThat(coverageCell().getTooltip().getText()).isEqualTo("Covered by:\nsupport-ended\narchive");
            assertThat(coverageCell().getTableRow().getAccessibleText()).endsWith("covered by: 2 rules");
            coverage.set(Covered.perhapsBy("1", "relayed"));
            assertThat(covered()).isEqualTo("may be: relayed");
            assertThat(coverageCell().getTooltip().getText())
                    .startsWith("May be covered by")
                    .endsWith("relayed");
        });
    }

    @Test
    void filtersByCoverageFromTheKeyboardAndSaysWhyNothingIsShown() throws Exception {
        Fx.run(() -> {
            width(600);
            press("#not-covered");
            assertThat(table().getItems()).isEmpty();
            assertThat(words(table())).contains("It cannot be told which rules cover the queues");

            coverage.set(Covered.by(Map.of()));
            assertThat(table().getItems()).hasSize(1);
            press("#covered-more");
            assertThat(((ToggleButton) node("#not-covered")).isSelected()).isFalse();
            assertThat(words(table())).contains("No queue here is covered more than once");
            press("#covered-more");
            assertThat(table().getItems()).hasSize(1);

            coverage.set(Covered.by(Map.of("1", List.of("support-ended"))));
            press("#not-covered");
            assertThat(words(table())).contains("No queue here is without a rule");
            assertThat(node("#may-be-covered").isVisible()).isFalse();

            coverage.set(Covered.perhapsBy("1", "relayed"));
            assertThat(table().getItems()).as("it is not said to be uncovered").isEmpty();
            press("#may-be-covered");
            assertThat(table().getItems()).hasSize(1);
        });
    }

    @Test
    void spaceTogglesOnlyTheRowThatTheKeysLedTo() throws Exception {
        Fx.run(() -> {
            loaded.cloud().queues().addAll(List.of(queue("2", "Sales", "Home", 1), queue("3", "Vip", "Home", 1)));
            loaded.loading().reload();
            layOut();
            table().getSelectionModel().clearAndSelect(2);
            Fx.press(node("#queue-search"), KeyCode.DOWN, false);
            Fx.press(table(), KeyCode.SPACE, false);
            assertThat(model.selectionProperty().get().ids()).containsExactly("2");
        });
    }

    @Test
    void aRowThatWasClickedIsNotAnotherQueueOnceOthersAreShown() throws Exception {
        Fx.run(() -> {
            loaded.cloud().queues().addAll(List.of(queue("2", "Sales", "Home", 1), queue("3", "Vip", "Home", 1)));
            loaded.loading().reload();
            layOut();
            table().getSelectionModel().clearAndSelect(0);
            model.searchProperty().set("vip");
            layOut();
            Fx.press(table(), KeyCode.SPACE, false);
            assertThat(model.selectionProperty().get().ids()).isEmpty();
        });
    }

    @Test
    void whoIsInTheTableStaysOnARowWhereOthersAreShown() throws Exception {
        Fx.run(() -> {
            loaded.cloud().queues().addAll(List.of(queue("2", "Sales", "Home", 1), queue("3", "Vip", "Home", 1)));
            loaded.loading().reload();
            layOut();
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            model.searchProperty().set("vip");
            Fx.press(table(), KeyCode.SPACE, false);
            assertThat(model.selectionProperty().get().ids()).containsExactly("3");
            model.searchProperty().set("");
            Fx.press(table(), KeyCode.SPACE, false);
            assertThat(model.selectionProperty().get().ids())
                    .as("the same queue as before")
                    .isEmpty();
        });
    }

    @Test
    void saysHowFarACanceledLoadGotAndOffersToContinue() throws Exception {
        Fx.run(() -> {
            loaded.cloud().queues().addAll(InMemoryGenesysCloud.with(249).queues());
            loaded.cloud().beforePage(page -> {
                if (page > 1) {
                    throw new FailureException(new Failure.Canceled());
                }
            });
            loaded.signOut();
            loaded.signIn();
            width(600);
            assertThat(words(node("#queues-notice"))).contains("100 of 250 queues are here.");
            assertThat(words(node("#queue-counts"))).contains("100 of 100 shown, 250 in all · 0 selected");
            assertThat(((Hyperlink) node("#queues-notice").lookup(".hyperlink")).getText())
                    .isEqualTo("Continue loading");
        });
    }

    private List<Node> shownChips() {
        return stage.getScene().getRoot().lookupAll(".filter-chips > .chip").stream()
                .filter(Node::isVisible)
                .toList();
    }

    private void press(String selector) {
        node(selector).requestFocus();
        Event.fireEvent(node(selector), key(KeyEvent.KEY_PRESSED));
        Event.fireEvent(node(selector), key(KeyEvent.KEY_RELEASED));
        layOut();
    }

    private static KeyEvent key(EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false);
    }

    private String covered() {
        layOut();
        return coverageCell().getText();
    }

    private TableCell<?, ?> coverageCell() {
        return table().lookupAll(".coverage-cell").stream()
                .map(TableCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Bounds inPane(Node node) {
        return stage.getScene().getRoot().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private static List<String> words(Node where) {
        return where.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private void width(double pixels) {
        stage.getScene().getRoot().resize(pixels, 500);
        layOut();
    }

    /** Twice: what is narrow takes less room only after it was seen to be. */
    private void layOut() {
        for (int pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
    }

    private List<String> columns() {
        return table().getVisibleLeafColumns().stream()
                .map(TableColumn::getText)
                .toList();
    }

    private TableView<?> table() {
        return (TableView<?>) node("#queue-table");
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
