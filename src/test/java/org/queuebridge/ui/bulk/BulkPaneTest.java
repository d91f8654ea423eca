package org.queuebridge.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.theme.Appearance;

class BulkPaneTest {
    private final BulkFixture screen = new BulkFixture();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            screen.rules.open();
            screen.select("billing", "sales", "untargeted");
            Scene scene = new Scene(new BulkPane(screen.model, screen.rules.workspace, (_, _, _) -> {}), 345, 600);
            Appearance appearance = new Appearance();
            appearance.dress(scene);
            BulkDialog dialog = new BulkDialog(screen.model, () -> stage, appearance);
            screen.model.proposalProperty().subscribe(found -> found.ifPresent(dialog::ask));
            return Fx.shown(scene);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aQueueIsPickedWithTheKeyboardAndThePlanIsAppliedOnceAPersonAgrees() throws Exception {
        Fx.run(() -> {
            pick(OTHER.name());
            assertThat(text("bulk-picked")).isEqualTo("1 queue selected: Other");

            button("bulk-plan").fire();
            assertThat(dialogText()).contains("Add queues to 3 rules?").anyMatch(text -> text.startsWith("Account"));
            assertThat(patternOf("sales")).isEqualTo(pattern(SALES));

            dialog("dialog-confirm").fire();
            assertThat(patternOf("sales")).isEqualTo(pattern(SALES, OTHER));
            assertThat(patternOf("untargeted")).isEqualTo(pattern(BILLING, OTHER));
        });
    }

    @Test
    void withoutChangesItSaysWhyAndCannotBeConfirmed() throws Exception {
        Fx.run(() -> {
            screen.model.kindProperty().set(BulkKind.REMOVE_QUEUES);
            pick(BILLING.name());
            button("bulk-plan").fire();

            assertThat(dialogText())
                    .contains(
                            "Nothing to change",
                            "“billing” is not changed: no queue would remain. Delete the rule instead.",
                            "1 rule or rule set needs no change.");
            assertThat(dialogScene().lookup("#dialog-confirm")).isNull();
        });
    }

    @Test
    void spaceActsOnTheCheckBoxThatWasClickedLast() throws Exception {
        Fx.run(() -> {
            stage.getScene().lookup("#bulk-kind").requestFocus();
            layOut();
            Fx.click(row(OTHER.name()).lookup(".check-box"));
            assertThat(text("bulk-picked")).isEqualTo("1 queue selected: Other");

            Fx.press(stage.getScene().getFocusOwner(), KeyCode.SPACE, false);
            assertThat(text("bulk-picked")).isEqualTo("No queue selected");
        });
    }

    @Test
    void aClickBesideTheCheckBoxPicksToo() throws Exception {
        Fx.run(() -> {
            layOut();
            Fx.click(row(OTHER.name()));
            assertThat(text("bulk-picked")).isEqualTo("1 queue selected: Other");
            Fx.click(row(OTHER.name()));
            assertThat(text("bulk-picked")).isEqualTo("No queue selected");
        });
    }

    @Test
    void whatIsPickedStaysSoWhileTheSearchListsOthers() throws Exception {
        Fx.run(() -> {
            pick(OTHER.name());
            screen.model.choice().searchProperty().set(SALES.name());
            layOut();
            pick(SALES.name());
            assertThat(text("bulk-picked")).isEqualTo("2 queues selected: Other, Sales");
            screen.model.choice().searchProperty().set("");
            layOut();
            assertThat(list("bulk-queues").lookupAll(".list-cell").stream().map(Node::getAccessibleText))
                    .contains("Selected: Sales", "Selected: Other");
            assertThat(((CheckBox) row(OTHER.name()).lookup(".check-box")).isSelected())
                    .isTrue();
            screen.model.clear();
            layOut();
            assertThat(((CheckBox) row(OTHER.name()).lookup(".check-box")).isSelected())
                    .isFalse();
        });
    }

    @Test
    void ofFiftyThousandQueuesSoManyAreListedAsCanBeRead() throws Exception {
        Fx.run(() -> {
            screen.index.set(QueueIndex.of(IntStream.range(0, 50_000)
                    .mapToObj(number -> InMemoryGenesysCloud.queue("id-" + number, "Queue " + number))
                    .toList()));
            layOut();
            assertThat(list("bulk-queues").getItems()).hasSize(QueueChoiceModel.SHOWN);
            screen.model.choice().searchProperty().set("queue 49999");
            layOut();
            pick("Queue 49999");
            assertThat(text("bulk-picked")).isEqualTo("1 queue selected: Queue 49999");
        });
    }

    @Test
    void theCursorComesBackToThePlanOnceAPersonCancels() throws Exception {
        Fx.run(() -> {
            pick(OTHER.name());
            button("bulk-plan").requestFocus();
            button("bulk-plan").fire();
            dialog("dialog-cancel").fire();

            assertThat(stage.getScene().getFocusOwner()).isEqualTo(button("bulk-plan"));
        });
    }

    @Test
    void itBeginsWithWhatIsToBeChanged() throws Exception {
        Fx.run(() -> {
            stage.getScene().getRoot().requestFocus();
            assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bulk-kind");
        });
    }

    @Test
    void spaceBeforeAllIsFoundSelectsTheFirstFound() throws Exception {
        Fx.run(() -> {
            list("bulk-queues").requestFocus();
            screen.model.choice().searchProperty().set(OTHER.name());
            assertThat(list("bulk-queues").getSelectionModel().getSelectedItem())
                    .isEqualTo(OTHER);
        });
    }

    @Test
    void picksAreSpokenOfAndUndone() throws Exception {
        Fx.run(() -> {
            pick(SALES.name());
            assertThat(list("bulk-queues").lookupAll(".list-cell").stream().map(Node::getAccessibleText))
                    .contains("Selected: Sales", "Other");

            pick(SALES.name());
            assertThat(text("bulk-picked")).isEqualTo("No queue selected");
        });
    }

    @Test
    void saysWhereARuleWouldSendToNobodyAnyMore() throws Exception {
        Fx.run(() -> {
            screen.model.kindProperty().set(BulkKind.REMOVE_TARGETS);
            screen.model.pickTarget(SQS.arn(), true);
            button("bulk-plan").fire();

            assertThat(dialogText()).contains("billing will have no target: its events will be lost.");
        });
    }

    @Test
    void targetsOfTheSelectedRulesAreOfferedWithHowManySendToThem() throws Exception {
        Fx.run(() -> {
            screen.model.kindProperty().set(BulkKind.REMOVE_TARGETS);
            layOut();

            assertThat(list("bulk-targets").lookupAll(".list-cell").stream().map(Node::getAccessibleText))
                    .contains("Lambda ended · in 1 rule", "SQS ended · in 1 rule");
        });
    }

    private void pick(String name) {
        layOut();
        ListView<?> list = list("bulk-queues");
        for (int row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row) instanceof Queue queue && queue.name().equals(name)) {
                list.getSelectionModel().select(row);
            }
        }
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        layOut();
    }

    private Node row(String name) {
        return list("bulk-queues").lookupAll(".list-cell").stream()
                .filter(cell -> name.equals(((ListCell<?>) cell).getText()))
                .findFirst()
                .orElseThrow();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private String patternOf(String rule) {
        return screen.rules
                .events
                .rule(BUS.name(), rule)
                .orElseThrow()
                .pattern()
                .orElseThrow();
    }

    private Button button(String id) {
        return (Button) stage.getScene().lookup("#" + id);
    }

    private String text(String id) {
        return ((Label) stage.getScene().lookup("#" + id)).getText();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) stage.getScene().lookup("#" + id);
    }

    private Scene dialogScene() {
        return Window.getWindows().getLast().getScene();
    }

    private Button dialog(String id) {
        return (Button) dialogScene().lookup("#" + id);
    }

    private List<String> dialogText() {
        return dialogScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
