package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.model.RuleRow;

/** What is pressed and selected on the screen Rules. */
class RuleKeysTest extends RulesWindow {
    @Test
    void headersSortTheRules() throws Exception {
        Fx.run(() -> {
            screen.open();
            TableColumn<RuleRow, ?> name = table().getColumns().get(1);
            name.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().add(name);
            assertThat(table().getItems())
                    .extracting(RuleRow::name)
                    .containsExactly("untargeted", "sales", "owned", "billing");
            assertThat(table().getSortOrder()).containsExactly(name);
        });
    }

    @Test
    void enterPressesTheButtonOfTheEmptyTableAndTheTableHasTheFocusThen() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.model.list().filterProperty().set("nothing is called so");
            layOut();
            Node showAll = buttons(table(), "Show all rules").getFirst();
            showAll.requestFocus();
            Fx.type(showAll, KeyCode.ENTER);
            assertThat(screen.shownNames()).hasSize(4);
        });
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(stage.getScene().getFocusOwner()).isEqualTo(table()));
    }

    @Test
    void ofAMixedSelectionEachButtonIsAboutTheRulesThatItChanges() throws Exception {
        Fx.run(() -> {
            select("billing");
            screen.disable("billing");
            assertThat(node("#disable-rule").isVisible()).isFalse();
            screen.model.list().choose(List.of("billing", "sales", "untargeted", "owned"));
            assertThat(button("#enable-rule").getText()).isEqualTo("Enable 1 rule…");
            assertThat(button("#disable-rule").getText()).isEqualTo("Disable 2 rules…");

            button("#disable-rule").fire();
            assertThat(words(dialog())).contains("Disable 2 rules?").doesNotContain("billing");
            button(dialog(), "#dialog-cancel").fire();
            int before = screen.events.changes().size();
            button("#enable-rule").fire();
            assertThat(words(dialog())).contains("Enable rule “billing”?");
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.line("billing").rule().enabled()).isTrue();
            assertThat(screen.events
                            .changes()
                            .subList(before, screen.events.changes().size()))
                    .allMatch(change -> change.contains("billing"))
                    .isNotEmpty();
            assertThat(node("#enable-rule").isVisible()).isFalse();
        });
    }

    @Test
    void theButtonsLeaveRoomForTheRulesWhereThereIsLittle() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.disable("billing");
            screen.model.list().choose(List.of("billing", "sales", "owned"));
            stage.getScene().getRoot().resize(760, 560);
            layOut();
            layOut();
            assertThat(table().getHeight()).as("titles and four rules").isGreaterThan(175);
            double right = table().localToScene(table().getLayoutBounds()).getMaxX();
            for (String id : List.of("#verify-rule", "#edit-rule", "#enable-rule", "#disable-rule", "#delete-rule")) {
                Node button = node(id);
                assertThat(button.localToScene(button.getLayoutBounds()).getMaxX())
                        .as(id)
                        .isLessThanOrEqualTo(right + 1);
            }
        });
    }

    @Test
    void theCounterpartHasTheFocusOfTheButtonThatWasPressed() throws Exception {
        Fx.run(() -> {
            select("billing");
            screen.disable("billing");
            layOut();
            button("#enable-rule").requestFocus();
            button("#enable-rule").fire();
            button(dialog(), "#dialog-confirm").fire();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(button("#disable-rule"));
        });
    }

    @Test
    void anotherAccountHasNoneOfTheRulesThatWereSelected() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.model.list().choose(List.of("sales", "billing"));
            assertThat(button("#delete-rule").isDisabled()).isFalse();

            var session = screen.workspace.awsProperty().get();
            screen.workspace.awsProperty().set(Optional.empty());
            assertThat(button("#delete-rule").isDisabled()).isTrue();
            screen.workspace.awsProperty().set(session);
            assertThat(screen.shownNames()).contains("sales", "billing");
            assertThat(screen.model.list().selectionProperty().get()).isEmpty();
            assertThat(button("#delete-rule").isDisabled()).isTrue();
        });
    }

    @Test
    void whatWasDeletedIsUndoneAlsoOnceTheNoticeIsGone() throws Exception {
        Fx.run(() -> {
            select("sales");
            screen.delete("sales");
            screen.model.changes().dismiss();
            assertThat(screen.shownNames()).doesNotContain("sales");
            screen.changes.undoLast(screen.model.changes()::followUp);
            assertThat(screen.shownNames()).contains("sales");

            screen.changes.undoLast(screen.model.changes()::followUp);
            assertThat(screen.shownNames()).as("undoing is not undone").contains("sales");
        });
    }

    @Test
    void enterOnARuleLeadsToItsTabsAndShowsThatItDid() throws Exception {
        Fx.run(() -> {
            select("billing");
            Fx.press(table(), KeyCode.ENTER, false);
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(node(".detail-tabs"));
            assertThat(tabBackground()).isNotNull();
            table().requestFocus();
            assertThat(tabBackground()).isNull();
        });
    }

    @Test
    void copyingShowsThatItDid() throws Exception {
        Fx.run(() -> {
            select("billing");
            Button copy = (Button) node("#rule-detail").lookup(".copy-button");
            stage.requestFocus();
            copy.requestFocus();
            copy.fire();
            assertThat(Clipboard.getSystemClipboard().getString())
                    .isEqualTo(screen.line("billing").rule().arn());
            assertThat(Window.getWindows())
                    .filteredOn(Tooltip.class::isInstance)
                    .extracting(sign -> ((Tooltip) sign).getText())
                    .containsExactly("Copied");
            assertThat(copy.getAccessibleText()).isEqualTo("Copied");
        });
    }

    private @Nullable Background tabBackground() {
        layOut();
        return ((Region) node(".detail-tabs .tab:selected .tab-label")).getBackground();
    }
}
