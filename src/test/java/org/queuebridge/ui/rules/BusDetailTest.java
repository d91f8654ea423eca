package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.CUT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.metrics.quota.AccountQuotas.Limit;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.model.UncoveredQueues;

/** What is shown while no rule is selected: the bus in numbers, and what verifying all of its rules found. */
class BusDetailTest extends RulesWindow {
    @Test
    void cardsCountTheRulesAndListWhatTheyCount() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.disable("billing");
            assertThat(words("enabled")).containsExactly("3", "rules enabled");
            assertThat(words("disabled")).containsExactly("1", "rule disabled");
            assertThat(words("issues")).containsExactly("1", "with issues");
            assertThat(words("quota")).containsExactly("4", "of 300 rules on this bus");
            Limit raised = new Limit(750, Optional.empty());
            screen.workspace.quotasProperty().set(Optional.of(new AccountQuotas(raised, raised)));
            assertThat(words("quota")).containsExactly("4", "of 750 rules on this bus");
            assertThat(card("quota").getTooltip().getText()).contains("Service Quotas");
            assertThat(card("disabled").isFocusTraversable()).isTrue();
            assertThat(card("disabled").getAccessibleText()).isEqualTo("1 rule disabled");

            card("disabled").fire();
            assertThat(screen.shownNames()).containsExactly("billing");
            assertThat(((ToggleButton) node("#state-filter")).getText()).isEqualTo("Disabled");
            card("issues").fire();
            assertThat(screen.shownNames()).containsExactly("untargeted");
            card("enabled").fire();
            assertThat(screen.shownNames()).containsExactly("sales", "untargeted", "owned");
            ((ToggleButton) node("#state-filter")).fire();
            assertThat(screen.shownNames()).hasSize(4);
            assertThat(node("#state-filter").isVisible()).isFalse();
        });
    }

    @Test
    void queuesWithoutARuleAreCountedOnceTheyAreKnown() throws Exception {
        Fx.run(() -> {
            screen.open();
            assertThat(words("uncovered")).containsExactly("?", "queues without a rule: not known yet");
            uncovered.set(Optional.of(new UncoveredQueues(12, 0)));
            assertThat(words("uncovered")).containsExactly("12", "queues have no rule");
            uncovered.set(Optional.of(new UncoveredQueues(1, 3)));
            assertThat(words("uncovered")).containsExactly("1", "queue has no rule, 3 may have none");
            card("uncovered").fire();
            assertThat(led).containsExactly("uncovered");
        });
    }

    @Test
    void numbersOfRulesThatCouldNotBeLoadedAreSaidToBeUnknown() throws Exception {
        Fx.run(() -> {
            screen.events.failBefore("rules", CUT);
            screen.open();
            assertThat(words("enabled")).containsExactly("?", "not known: rules not loaded");
            assertThat(words("quota")).containsExactly("?", "not known: rules not loaded");
        });
    }

    @Test
    void manyVerifiedRulesAreATableFromWhichEachIsOpened() throws Exception {
        Fx.run(() -> {
            select("billing");
            screen.events.failBefore("rules", CUT);
            screen.events.failBefore("rule owned", CUT);
            button("#verify-all-rules").fire();
            layOut();
            assertThat(rows().getFirst()).isEqualTo("untargeted");
            assertThat(rows()).containsExactlyInAnyOrder("billing", "sales", "untargeted", "owned");
            assertThat(words(results())).contains("Passed", "Warnings", "Failed", "Unknown", "could not be read", "—");

            results().getSelectionModel().selectFirst();
            Fx.press(results(), KeyCode.ENTER, false);
            layOut();
            Node findings = node("#bus-verification");
            assertThat(words(findings)).contains("untargeted", "The rule exists.");
            assertThat(screen.selectedName()).isEmpty();
            ((Hyperlink) node("#verification-back")).fire();
            layOut();
            assertThat(rows()).hasSize(4);

            Node row = results().lookupAll(".table-row-cell").stream()
                    .filter(each -> String.valueOf(each.getAccessibleText()).startsWith("sales"))
                    .findFirst()
                    .orElseThrow();
            Fx.click(row);
            layOut();
            links(node("#bus-verification"), "Show the rule").getFirst().fire();
            assertThat(screen.selectedName()).contains("sales");
        });
    }

    @Test
    void escapeLeadsBackToTheBus() throws Exception {
        Fx.run(() -> {
            select("billing");
            assertThat(node("#card-quota")).isNull();
            assertThat(words(node("#rule-detail"))).contains("Sends ended conversations of Billing EN to SQS ended.");
            Fx.press(table(), KeyCode.ESCAPE, false);
            assertThat(node("#card-quota")).isNotNull();
        });
    }

    private Button card(String id) {
        return button("#card-" + id);
    }

    private List<String> words(String card) {
        return words(card(card).getGraphic());
    }

    private TableView<?> results() {
        return (TableView<?>) node("#verification-table");
    }

    private List<String> rows() {
        return results().lookupAll(".table-row-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .map(text -> text.replaceFirst(",.*", ""))
                .toList();
    }
}
