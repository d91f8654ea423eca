package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.theme.Appearance;

class ActivityViewTest {
    private final ActivityFixture screen = new ActivityFixture();
    private final List<String> led = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Appearance appearance = new Appearance();
            ActivityView view = new ActivityView(
                    screen.model,
                    screen.follow,
                    screen.changes,
                    screen.workspace,
                    appearance,
                    _ -> Optional.empty(),
                    new CodeModel(Runnable::run, Runnable::run, _ -> Optional.empty()));
            UndoDialog.follow(screen.follow, () -> stage, appearance, _ -> Optional.empty());
            UnfinishedModel offer = new UnfinishedModel(screen.model, screen.follow, screen.changes, screen.workspace);
            VBox.setVgrow(view, Priority.ALWAYS);
            VBox window = new VBox(new UnfinishedNotice(offer, () -> led.add("activity")), view);
            Scene scene = new Scene(new StackPane(window, Toast.layer(view.result())), 1024, 640);
            appearance.dress(scene);
            return Fx.shown(scene);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void anEmptyListSaysWhy() throws Exception {
        Fx.run(() -> {
            assertThat(words(node("#activity-table"))).contains("Reading the record of changes");
            screen.model.reload();
            assertThat(words(node("#activity-table"))).contains("No changes yet");
            assertThat(words(node("#activity-detail"))).contains("No change selected");
            screen.journal.unreadable(Optional.of(
                    new Failure.Unexpected(Reason.JOURNAL_UNREADABLE, List.of("journal.jsonl"), Evidence.NONE)));
            Fx.press(node("#activity-table"), KeyCode.F5, false);
            assertThat(words(node("#activity-notice")))
                    .contains("The record of your changes could not be read in journal.jsonl.");
            screen.journal.unreadable(Optional.empty());
            layOut();
            link(node("#activity-notice"), "Try again").fire();
            assertThat(node("#activity-notice").isVisible()).isFalse();
        });
    }

    @Test
    void readsRowsOutWholeAndShowsTheSelectedOne() throws Exception {
        Fx.run(() -> {
            screen.events.failBefore("deleteRule", LIMIT);
            screen.deletedAt("http://127.0.0.1:4010", "sales");
            layOut();
            assertThat(node("#activity-table").lookupAll(".table-row-cell").stream()
                            .map(Node::getAccessibleText)
                            .filter(text -> text != null))
                    .singleElement()
                    .satisfies(text -> assertThat(text)
                            .endsWith(", Delete sales, SANDBOX 111122223333 · eu-central-1, Admin/jane, failed"));
            assertThat(words(node("#activity-detail")))
                    .contains("Delete sales", "failed", "SANDBOX", "http://127.0.0.1:4010", BUS.name())
                    .contains("arn:aws:sts::111122223333:assumed-role/Admin/jane", "1 of 2 steps done")
                    .anyMatch(text -> text.startsWith("Deleting the rule failed."));
        });
    }

    @Test
    void undoesByKeyOnlyAfterShowingThePlan() throws Exception {
        Fx.run(() -> {
            screen.connect().deleted("sales");
            Fx.press(node("#activity-table"), KeyCode.Z, true);
            Parent dialog = dialog();
            assertThat(words(dialog))
                    .contains("Undo “Delete sales”?", "Create the rule sales, enabled", "Restore 1 rule")
                    .contains("Account 111122223333 · eu-central-1 · bus …/conversation-detail-events ·"
                            + " events.eu-central-1.amazonaws.com");
            assertThat(dialog.getScene().getFocusOwner()).isEqualTo(dialog.lookup("#dialog-cancel"));
            button(dialog, "#dialog-cancel").fire();
            assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
            assertThat(screen.follow.proposalProperty().get()).isEmpty();

            button("#undo-entry").fire();
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.events.holds(BUS.name(), "sales")).isPresent();
            assertThat(words(node("#change-notice"))).contains("The change of rule sales was undone");
        });
    }

    @Test
    void undoInAFieldUndoesTyping() throws Exception {
        Fx.run(() -> {
            screen.connect().deleted("sales");
            TextField filter = (TextField) node("#activity-filter");
            filter.requestFocus();
            filter.insertText(0, "sales");
            Fx.press(filter, KeyCode.Z, true);
            assertThat(Window.getWindows()).hasSize(1);
        });
    }

    @Test
    void showsWhatIsLeftAloneWithTheDifference() throws Exception {
        Fx.run(() -> {
            screen.connect().deleted("sales");
            screen.events.holding(rule("sales", pattern(SALES).replace("genesys", "other")));
            button("#undo-entry").fire();
            assertThat(words(dialog()))
                    .contains("Changed by somebody else since")
                    .contains("Not changed, because somebody else changed it since: sales");
            assertThat(dialog().lookup("#left-alone-diff")).isNotNull();
            assertThat(dialog().lookup("#dialog-confirm")).isNull();
            button(dialog(), "#dialog-cancel").fire();
            assertThat(Window.getWindows()).hasSize(1);
        });
    }

    @Test
    void saysBesideTheButtonWhyUndoIsImpossible() throws Exception {
        Fx.run(() -> {
            screen.deleted("sales");
            assertThat(button("#undo-entry").isDisabled()).isTrue();
            assertThat(button("#finish-entry").isVisible()).isFalse();
            assertThat(words(node(".rule-actions")))
                    .contains("To undo or finish this change, connect to 111122223333 · eu-central-1.");
            screen.connect();
            assertThat(button("#undo-entry").isDisabled()).isFalse();
        });
    }

    @Test
    void offersToFinishChangesOfAnEarlierRun() throws Exception {
        Fx.run(() -> {
            screen.killedWhileDeleting("sales");
            Node notice = node("#unfinished-notice");
            assertThat(words(notice)).contains("A change was not finished: Delete sales", "Show change", "Dismiss");
            assertThat(words(notice)).doesNotContain("Finish");
            screen.connect();
            layOut();
            link(notice, "Finish").fire();
            assertThat(led).containsExactly("activity");
            assertThat(words(dialog())).contains("Finish “Delete sales”?", "Finish deleting");
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
            assertThat(notice.isVisible()).isFalse();
        });
    }

    @Test
    void copiesThePlanAsCode() throws Exception {
        Fx.run(() -> {
            screen.deleted("sales");
            layOut();
            button("#copy-cli").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).contains("aws ", "delete-rule");

            CopyToClipboard.copy("something else");
            button("#copy-cli").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).contains("aws ", "delete-rule");
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private Button button(String selector) {
        return (Button) node(selector);
    }

    private static Button button(Parent where, String selector) {
        return (Button) where.lookup(selector);
    }

    private static Hyperlink link(Node where, String words) {
        return where.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> words.equals(link.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Parent dialog() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .map(window -> window.getScene().getRoot())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Node where) {
        return where.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }
}
