package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.geometry.Dimension2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.http.Fault;

/** Making rules, and what happens where that meets something in the way. */
class CreateJourneyTest extends Journey {
    private static final String SUPPORT_FR = "7e0b1c55-2f6d-4f0a-8c39-90d1a4b6e2f3";
    private static final String BILLING = "c91f0b3e-7a24-4d86-b05d-e2f814a6c730";
    private static final String TARGET = "arn:aws:sqs:eu-central-1:123456789012:journey";
    private static final String TAKEN = "genesys-ended-support";

    private PartnerBus bus;

    @Override
    Dimension2D windowSize() {
        return SMALLEST;
    }

    @BeforeEach
    void composeRuleForSupportFr() {
        bus = new PartnerBus(sandbox());
        bus.openQueue("journey");
        signInToBoth();
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown");
        fill("queue-search", SUPPORT_FR);
        see("1 of " + ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        see("1 selected");
        fillIn("firing-line", "target-arn-1", TARGET);
    }

    @Test
    void theRuleIsSentOnceItHasATargetAndMatchesTheEventsOfTheSelectedQueueOnly() {
        fillIn("firing-line", "target-arn-1", " ");
        create("journey-support-fr");
        see("Enter the ARN of what should receive the events.");
        assertThat(bus.ruleNames()).doesNotContain("journey-support-fr");
        assertThat(sandbox().faults().calls("PutRule")).isZero();

        fillIn("firing-line", "target-arn-1", TARGET);
        click("create-rule");
        see("Rule journey-support-fr was created");
        see("Checked in AWS: enabled, 1 target.");
        assertThat(bus.targets("journey-support-fr")).containsExactly(TARGET);
        assertThat(bus.delivered(SUPPORT_FR, TARGET)).hasSize(1);
        assertThat(bus.delivered(BILLING, TARGET)).isEmpty();
    }

    @Test
    void anExistingRuleIsShownAsADifferenceAndLeftAloneAndAnotherNameIsOffered() {
        String before = bus.pattern(TAKEN);
        create(TAKEN);

        see("Rule genesys-ended-support already exists");
        see("Nothing has changed yet.");
        await("what comes is shown", () -> seen("+ ") && seen("Support FR"));
        click("dialog-cancel");

        await("the dialog is gone", () -> !there("name-taken-diff"));
        assertThat(bus.pattern(TAKEN)).isEqualTo(before);
        assertThat(bus.targets(TAKEN)).containsExactly(DemoRules.ENDED_QUEUE);
        assertThat(sandbox().faults().calls("PutRule")).isZero();

        create(TAKEN);
        click("use-other-name");
        see("Rule genesys-ended-support-2 was created");
        assertThat(bus.pattern(TAKEN)).isEqualTo(before);
        assertThat(bus.pattern("genesys-ended-support-2")).contains(SUPPORT_FR);
    }

    @Test
    void replacingKeepsTheTargetsThatWereThere() {
        create(TAKEN);
        click("replace-rule");

        see("Rule genesys-ended-support was updated");
        assertThat(bus.pattern(TAKEN)).contains(SUPPORT_FR);
        assertThat(bus.targets(TAKEN)).containsExactlyInAnyOrder(DemoRules.ENDED_QUEUE, TARGET);
        assertThat(bus.delivered(SUPPORT_FR, DemoRules.ENDED_QUEUE)).hasSize(1);
    }

    @Test
    void refusedTargetsAreSaidAndCanBeTriedAgain() {
        sandbox().faults().every("PutTargets", 1, new Fault.FailedEntries());
        create("journey-retry");

        see("Rule journey-retry was not created as planned");
        see("Saving the targets failed. EventBridge refused some of the targets");
        see("The rule exists, with no target.");
        assertThat(bus.targets("journey-retry")).isEmpty();

        sandbox().faults().clear();
        click("applied-finish");
        click("dialog-confirm");
        see("Rule journey-retry was created");
        assertThat(bus.targets("journey-retry")).containsExactly(TARGET);
    }

    @Test
    void aRuleWhoseTargetsWereRefusedCanBeRemoved() {
        sandbox().faults().every("PutTargets", 1, new Fault.FailedEntries());
        create("journey-undo");

        click("applied-undo");
        click("dialog-confirm");
        see("The change of rule journey-undo was undone");
        assertThat(bus.ruleNames()).doesNotContain("journey-undo");
    }

    @Test
    void aCanceledCreationSaysWhatMayHaveBeenDone() {
        sandbox().faults().next("PutTargets", 1, new Fault.Slow(Duration.ofMinutes(2)));
        create("journey-canceled");
        await("the targets are being put", () -> sandbox().faults().calls("PutTargets") == 1);

        click("status-cancel");
        see("Stopping after this step");
        click("status-cancel");

        see("Interrupted");
        see("Verify journey-canceled to see what is there.");
        assertThat(bus.ruleNames()).contains("journey-canceled");
        assertThat(bus.targets("journey-canceled")).isEmpty();
        await("it can be tried again", () -> there("create-rule") && !seen("Creating the rule…"));
    }

    private void create(String name) {
        fillIn("rule-line", "rule-name", name);
        click("create-rule");
    }
}
