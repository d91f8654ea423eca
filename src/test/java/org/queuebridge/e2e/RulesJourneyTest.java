package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.ui.rules.model.RuleRow;

/** The rules that are there: reading, verifying, switching and deleting them. */
class RulesJourneyTest extends Journey {
    private static final String HEALTHY = "genesys-ended-support";
    private static final String WITH_DELETED_QUEUE = "legacy-support";
    private static final String DISABLED = "nightly-export";
    private static final String MANAGED = "events-bridge-managed";

    private PartnerBus bus;

    @BeforeEach
    void openRules() {
        bus = new PartnerBus(sandbox());
        signInToBoth();
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        see("8 of 8 rules shown");
    }

    @Test
    void rulesAreVerifiedWithEvidence() {
        choose(HEALTHY);
        click("verify-rule");

        see("The rule exists.");
        see("The rule is enabled.");
        see("All its queues exist in Genesys Cloud (3).");
        see("Tested by AWS: sample events of 3 of 3 queues match");
        assertThat(sandbox().faults().calls("TestEventPattern")).isPositive();

        choose(WITH_DELETED_QUEUE);
        click("verify-rule");
        see("Genesys Cloud does not have all its queues: 1 id is unknown.");
        see(DemoQueues.DELETED_ID);
    }

    @Test
    void rulesAreSwitchedOnceThatIsConfirmed() {
        choose(MANAGED);
        see("An AWS service manages this rule.");
        assertThat(isDisabled("delete-rule")).isTrue();
        assertThat(isDisabled("disable-rule")).isTrue();

        choose(DISABLED);
        click("enable-rule");
        click("dialog-confirm");
        see("Rule nightly-export was enabled");
        assertThat(bus.state(DISABLED)).isEqualTo("ENABLED");

        choose(HEALTHY);
        click("disable-rule");
        see("Support EN");
        click("dialog-cancel");
        await("the question is gone", () -> !there("dialog-confirm"));
        assertThat(bus.state(HEALTHY)).isEqualTo("ENABLED");

        click("disable-rule");
        click("dialog-confirm");
        see("Rule genesys-ended-support was disabled");
        assertThat(bus.state(HEALTHY)).isEqualTo("DISABLED");

        click("enable-rule");
        see("Enable rule “genesys-ended-support”?");
        click("dialog-confirm");
        see("Rule genesys-ended-support was enabled");
        assertThat(bus.state(HEALTHY)).isEqualTo("ENABLED");
    }

    @Test
    void deletingSaysWhichQueuesStopAndTakesTheTargetsFirst() {
        choose(HEALTHY);
        click("delete-rule");
        see("Support – VIP");
        assertThat(bus.ruleNames()).contains(HEALTHY);

        click("dialog-confirm");
        see("Rule genesys-ended-support was deleted");
        see("0 of 7 rules shown");
        see("Rules: 7 of 300 on this bus");
        assertThat(bus.ruleNames()).doesNotContain(HEALTHY);
        assertThat(sandbox().faults().calls("RemoveTargets")).isPositive();
    }

    @Test
    void aStoppedDeletionCanBeFinished() {
        sandbox().faults().next("DeleteRule", 1, new Fault.Refused());
        choose(HEALTHY);
        click("delete-rule");
        click("dialog-confirm");

        see("events:DeleteRule");
        assertThat(bus.targets(HEALTHY)).isEmpty();

        clickWords("Finish deleting");
        click("dialog-confirm");
        await("the rule is gone", () -> !bus.ruleNames().contains(HEALTHY));
    }

    /** Filters for the rule and selects it, by keys. */
    private void choose(String rule) {
        fill("rule-filter", rule);
        await("only " + rule + " is shown", () -> names(rules().getItems()).equals(List.of(rule)));
        push(KeyCode.DOWN);
        await(
                rule + " is selected",
                () -> names(rules().getSelectionModel().getSelectedItems()).equals(List.of(rule))
                        && !isDisabled("verify-rule"));
    }

    private static TableView<?> rules() {
        return (TableView<?>) Screen.find("rule-table").orElseThrow();
    }

    private static List<String> names(List<?> rows) {
        return rows.stream().map(row -> ((RuleRow) row).name()).toList();
    }

    private boolean isDisabled(String id) {
        return onFx(() -> Screen.find(id).orElseThrow().isDisabled());
    }
}
