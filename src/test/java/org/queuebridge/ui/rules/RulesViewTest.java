package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LIMIT;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.model.RuleRow;

class RulesViewTest extends RulesWindow {
    @Test
    void leadsToConnectWhereThereIsNothingToShow() throws Exception {
        Fx.run(() -> {
            layOut();
            assertThat(words(table())).contains("No rules yet");
            buttons(table(), "Go to Connect").getFirst().fire();
            assertThat(led).containsExactly("connect");
        });
    }

    @Test
    void readsRowsOutWhole() throws Exception {
        Fx.run(() -> {
            screen.open();
            layOut();
            assertThat(table().lookupAll(".table-row-cell").stream().map(Node::getAccessibleText))
                    .contains(
                            "billing, Enabled, Billing EN, agent's part ended, SQS ended",
                            "untargeted, Enabled, Billing EN, agent's part ended, no target",
                            "owned, Enabled, all, everything on this bus, SQS ended, managed by AWS");
            assertThat(words(stage.getScene().getRoot())).contains("4 of 4 rules shown · 1 with issues");
        });
    }

    /** What AWS lists without a name is counted, and no bus is said to be without rules for it. */
    @Test
    void saysWhichRulesAndBusesCouldNotBeRead() throws Exception {
        Fx.run(() -> {
            screen.events.holdingUnreadable(2);
            screen.connect();
            screen.withUnreadableBuses(1);
            screen.choose(BUS);
            layOut();
            assertThat(words(node("#rules-notice")))
                    .contains("2 rules could not be read")
                    .anyMatch(
                            words -> words.contains("EventBridge console") && words.contains("1 event bus could not"));
            assertThat(node("#rules-bus").getAccessibleHelp()).startsWith("1 event bus could not be read");
            screen.choose(RulesFixture.EMPTY_BUS);
            layOut();
            assertThat(words(table())).contains("No rule could be read").doesNotContain("This bus has no rules");
            screen.events.holdingUnreadable(0);
            screen.connect();
            layOut();
            assertThat(node("#rules-notice").isVisible()).isFalse();
            assertThat(words(table())).contains("This bus has no rules");
            assertThat(node("#rules-bus").getAccessibleHelp()).isNull();
        });
    }

    @Test
    void deletesOnlyAfterSayingWhatStops() throws Exception {
        Fx.run(() -> {
            select("sales");
            Fx.press(table(), KeyCode.DELETE, false);
            Parent dialog = dialog();
            assertThat(words(dialog))
                    .contains("Delete rule “sales”?", "Sales", "Lambda ended")
                    .contains("Account 111122223333 · eu-central-1 · bus …/conversation-detail-events ·"
                            + " events.eu-central-1.amazonaws.com")
                    .doesNotContain("SANDBOX");
            assertThat(dialog.lookup("#dialog-plan").isVisible()).isFalse();
            ((Hyperlink) dialog.lookup("#dialog-plan-show")).fire();
            assertThat(dialog.lookup("#dialog-plan").isVisible()).isTrue();
            assertThat(words(dialog)).anyMatch(words -> words.contains("Remove Lambda ended"));
            assertThat(dialog.getScene().getFocusOwner()).isEqualTo(dialog.lookup("#dialog-cancel"));
            button(dialog, "#dialog-cancel").fire();
            assertThat(screen.events.changes()).isEmpty();
            assertThat(Window.getWindows()).hasSize(1);

            button("#delete-rule").fire();
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
            assertThat(table().getItems()).extracting(RuleRow::name).doesNotContain("sales");
            assertThat(words(node("#change-notice"))).contains("Rule sales was deleted; its targets were detached");
        });
    }

    @Test
    void whatCannotBePlannedCannotBeConfirmed() throws Exception {
        Fx.run(() -> {
            select("sales");
            screen.events.failBefore("targets", CUT);
            button("#delete-rule").fire();
            assertThat(words(dialog())).anyMatch(words -> words.startsWith("The plan could not be computed."));
            assertThat(button(dialog(), "#dialog-confirm").isDisabled()).isTrue();
        });
    }

    @Test
    void saysInTheSandboxThatItIsTheSandboxWhereARuleWouldBeDeleted() throws Exception {
        Fx.run(() -> {
            screen.connect(true).choose(BUS);
            select("sales");
            button("#delete-rule").fire();
            assertThat(words(dialog())).contains("SANDBOX", "Delete rule “sales”?");
        });
    }

    @Test
    void finishesWhereDeletingStopped() throws Exception {
        Fx.run(() -> {
            select("sales");
            screen.events.failBefore("deleteRule", LIMIT);
            screen.delete("sales");
            assertThat(words(node("#change-notice")))
                    .contains("Rule sales still exists: deleting was interrupted")
                    .anyMatch(words -> words.contains("The rule exists, with no target."));
            layOut();
            links(node("#change-notice"), "Finish deleting").getFirst().fire();
            assertThat(screen.events.holds(BUS.name(), "sales")).isEmpty();
        });
    }

    @Test
    void deletesSeveralOnlyOnceTheirNumberIsTyped() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.model.list().choose(List.of("sales", "billing", "owned"));
            layOut();
            button("#delete-rule").fire();
            assertThat(words(dialog())).contains("Delete 2 rules?");
            assertThat(button(dialog(), "#dialog-confirm").isDisabled()).isTrue();

            ((TextField) dialog().lookup("#dialog-number")).setText("2");
            button(dialog(), "#dialog-confirm").fire();

            assertThat(screen.shownNames()).containsExactlyInAnyOrder("untargeted", "owned");
            assertThat(words(node("#change-notice"))).contains("All 2 rules were deleted; their targets were detached");
        });
    }

    @Test
    void disablesAndEnablesOnlyWhatThePlanShows() throws Exception {
        Fx.run(() -> {
            select("billing");
            button("#disable-rule").fire();
            assertThat(words(dialog())).contains("Disable rule “billing”?");
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.line("billing").rule().enabled()).isFalse();

            assertThat(button("#disable-rule").isVisible()).isFalse();
            int before = screen.events.changes().size();
            button("#enable-rule").fire();
            Parent dialog = dialog();
            assertThat(words(dialog))
                    .contains(
                            "Enable rule “billing”?", "billing: Billing EN, agent's part ended → SQS ended", "1 step.");
            assertThat(dialog.getScene().getFocusOwner()).isEqualTo(dialog.lookup("#dialog-cancel"));
            button(dialog, "#dialog-cancel").fire();
            assertThat(screen.events.changes()).hasSize(before);

            button("#enable-rule").fire();
            Fx.type(dialog().lookup("#dialog-confirm"), KeyCode.ENTER);
            assertThat(screen.line("billing").rule().enabled()).isTrue();
            screen.changes.undoLast(screen.model.changes()::followUp);
            assertThat(screen.line("billing").rule().enabled()).isFalse();
        });
    }

    @Test
    void enablesSeveralAsTheirPlanShows() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.disable("billing", "sales", "untargeted");
            screen.model.list().choose(List.of("billing", "sales", "untargeted"));
            layOut();
            button("#enable-rule").fire();
            assertThat(words(dialog()))
                    .contains(
                            "Enable 3 rules?",
                            "sales: Sales, agent's part ended → Lambda ended",
                            "untargeted: Billing EN, agent's part ended; it has no target, so nothing is delivered",
                            "3 steps for 3 rules.");
            // Somebody else was first with one of them: what was not shown is not done.
            screen.events.enable(BUS.name(), "sales");
            int before = screen.events.changes().size();
            button(dialog(), "#dialog-confirm").fire();
            assertThat(screen.events
                            .changes()
                            .subList(before, screen.events.changes().size()))
                    .noneMatch(change -> change.contains("sales"))
                    .hasSize(2);
        });
    }

    @Test
    void locksManagedRulesAndSaysWhy() throws Exception {
        Fx.run(() -> {
            select("owned");
            assertThat(button("#delete-rule").isDisabled()).isTrue();
            assertThat(button("#disable-rule").isDisabled()).isTrue();
            assertThat(button("#verify-rule").isDisabled()).isFalse();
            assertThat(button("#delete-rule").getAccessibleHelp())
                    .isEqualTo("Managed by schemas.amazonaws.com: it can only be changed there.");
            Fx.press(table(), KeyCode.DELETE, false);
            assertThat(Window.getWindows()).hasSize(1);
        });
    }

    @Test
    void showsWhatVerifyingFound() throws Exception {
        Fx.run(() -> {
            select("billing");
            button("#verify-rule").fire();
            TabPane tabs = (TabPane) node(".detail-tabs");
            assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Verification");
            layOut();
            assertThat(words(node(".findings")))
                    .contains("The rule exists.", "All its queues exist in Genesys Cloud (1).", "Billing EN")
                    .anyMatch(words -> words.matches("7 passed, 2 could not be checked · checked \\d\\d:42:07"));
        });
    }

    @Test
    void leadsWithARuleToTheTestBench() throws Exception {
        Fx.run(() -> {
            select("billing");
            button("#test-rule").fire();
            assertThat(led).containsExactly("test billing");
        });
    }

    @Test
    void showsThePatternPrettyAndRaw() throws Exception {
        Fx.run(() -> {
            select("billing");
            ((TabPane) node(".detail-tabs")).getSelectionModel().select(1);
            layOut();
            assertThat(node("#rule-pattern").isVisible()).isTrue();
            ((ToggleButton) node(".pattern-tools .right-pill")).fire();
            assertThat(node("#rule-pattern").isVisible()).isFalse();
            assertThat(((TextArea) node("#rule-pattern-raw")).getText())
                    .isEqualTo(screen.line("billing").rule().pattern().orElseThrow());
        });
    }

    @Test
    void loadsAnewByKeyAndOffersToWhereThatFailed() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.events.failBefore("rules", CUT);
            Fx.press(table(), KeyCode.F5, false);
            layOut();
            assertThat(node("#rules-notice").isVisible()).isTrue();
            links(node("#rules-notice"), "Try again").getFirst().fire();
            assertThat(node("#rules-notice").isVisible()).isFalse();
            assertThat(table().getItems()).hasSize(4);
        });
    }

    @Test
    void filtersByKeyboardAlone() throws Exception {
        Fx.run(() -> {
            screen.open();
            Fx.press(table(), KeyCode.F, true);
            Node filter = node("#rule-filter");
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(filter);
            screen.model.list().filterProperty().set("sales");
            Fx.press(filter, KeyCode.DOWN, false);
            assertThat(screen.selectedName()).contains("sales");
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(table());
            Fx.press(table(), KeyCode.ENTER, false);
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(node(".detail-tabs"));
        });
    }
}
