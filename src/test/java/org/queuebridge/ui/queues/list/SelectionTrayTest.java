package org.queuebridge.ui.queues.list;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Workspace;

class SelectionTrayTest {
    private final Loaded loaded = Loaded.of(
            new Workspace(),
            IntStream.range(0, 40)
                    .mapToObj(i -> queue("id-" + i, "Support number " + i, "Home", 1))
                    .toArray(Queue[]::new));
    private QueueListModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        model = Fx.on(() -> new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Runnable::run));
        stage = ShownQueuePane.open(loaded, model, 467, 600);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void showsTheSelectedQueuesWhateverTheSearchAndHowManyMore() throws Exception {
        Fx.run(() -> {
            model.select(List.of("id-3", "id-1"));
            model.searchProperty().set("nothing");
            assertThat(chips()).containsExactly("Support number 3", "Support number 1");
            assertThat(node("#selection-more").isVisible()).isFalse();

            model.select(ids());
            List<String> chips = chips();
            assertThat(chips).hasSizeBetween(3, 8).startsWith("Support number 3", "Support number 1");
            assertThat(((Hyperlink) node("#selection-more")).getText()).isEqualTo("+" + (40 - chips.size()) + " more");
            double rows = shownChips().stream()
                    .mapToDouble(Node::getLayoutY)
                    .distinct()
                    .count();
            assertThat(rows).isEqualTo(2);
            assertThat(shownChips().getLast().getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(((Region) node(".chip-tray")).getWidth());
        });
    }

    @Test
    void chipsAreRemovedByMouseAndByKeysAndTheNextTakesTheFocus() throws Exception {
        Fx.run(() -> {
            model.select(List.of("id-1", "id-2", "id-3"));
            chips();
            Fx.click(requireNonNull(shownChips().get(1).lookup(".button")));
            assertThat(chips()).containsExactly("Support number 1", "Support number 3");
            model.select(List.of("id-4"));

            chips();
            shownChips().getFirst().requestFocus();
            assertThat(shownChips().getFirst().getAccessibleText()).isEqualTo("Support number 1. Delete removes it.");
            press(KeyCode.RIGHT);
            press(KeyCode.DELETE);
            assertThat(chips()).containsExactly("Support number 1", "Support number 4");
            assertThat(focused().getAccessibleText()).startsWith("Support number 4");
            press(KeyCode.BACK_SPACE);
            assertThat(focused().getAccessibleText()).startsWith("Support number 1");
            press(KeyCode.DELETE);
            assertThat(model.selectionProperty().get().size()).isZero();
            assertThat(focused()).isEqualTo(node("#queue-table"));
        });
    }

    @Test
    void onlyOneChipIsInTabOrder() throws Exception {
        Fx.run(() -> {
            model.select(List.of("id-1", "id-2", "id-3"));
            chips();
            press(shownChips().getFirst(), KeyCode.END);
            assertThat(shownChips()).extracting(Node::isFocusTraversable).containsExactly(false, false, true);
        });
    }

    @Test
    void clearingCanBeTakenBack() throws Exception {
        Fx.run(() -> {
            model.select(List.of("id-1", "id-2"));
            ((Hyperlink) node("#selection-clear")).fire();
            assertThat(model.selectionProperty().get().size()).isZero();
            assertThat(((Hyperlink) node("#selection-again")).getText()).isEqualTo("Select 2 queues again");

            ((Hyperlink) node("#selection-again")).fire();
            assertThat(model.selectionProperty().get().ids()).containsExactly("id-1", "id-2");
        });
    }

    @Test
    void theWholeListOpensFromTheLinkAndRemovesByDelete() throws Exception {
        Fx.run(() -> {
            model.select(ids());
            chips();
            ((Hyperlink) node("#selection-more")).fire();
            ListView<?> list = (ListView<?>) requireNonNull(popOver().getRoot().lookup("#selection-list"));
            assertThat(list.getItems()).hasSize(40);
            list.getSelectionModel().select(2);
            Fx.press(list, KeyCode.DELETE, false);
            assertThat(model.selectionProperty().get().ids())
                    .doesNotContain("id-2")
                    .hasSize(39);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(2);
            popOver().hide();
        });
    }

    private static List<String> ids() {
        return IntStream.range(0, 40).mapToObj(i -> "id-" + i).toList();
    }

    private List<String> chips() {
        for (int pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
        return shownChips().stream()
                .map(chip -> ((Label) requireNonNull(chip.lookup(".label"))).getText())
                .toList();
    }

    private List<Node> shownChips() {
        return node(".chip-tray").lookupAll(".removable").stream()
                .filter(Node::isVisible)
                .toList();
    }

    private void press(KeyCode key) {
        press(focused(), key);
    }

    private void press(Node node, KeyCode key) {
        node.requestFocus();
        Fx.press(node, key, false);
        chips();
    }

    private Node focused() {
        return requireNonNull(stage.getScene().getFocusOwner());
    }

    private static PopOver popOver() {
        return Fx.open(PopOver.class);
    }

    private Node node(String selector) {
        return requireNonNull(stage.getScene().lookup(selector));
    }
}
