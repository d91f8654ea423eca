package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.MemoryJournal;

/** What was changed is undone from the screen Activity. */
class ActivityJourneyTest extends Journey {
    private static final String SUPPORT_FR = "7e0b1c55-2f6d-4f0a-8c39-90d1a4b6e2f3";
    private static final String TARGET = "arn:aws:sqs:eu-central-1:123456789012:journey";
    private static final String RULE = "journey-activity";

    private final MemoryJournal journal = new MemoryJournal();

    @Override
    Journal journal() {
        return journal;
    }

    @Test
    void aRuleThatWasDeletedIsRestoredWithItsTargets() {
        PartnerBus bus = new PartnerBus(sandbox());
        bus.closedQueue("journey");
        signInToBoth();
        create();
        assertThat(bus.delivered(SUPPORT_FR, TARGET)).hasSize(1);
        String pattern = bus.pattern(RULE);
        delete();
        assertThat(bus.ruleNames()).doesNotContain(RULE);
        assertThat(bus.delivered(SUPPORT_FR, TARGET)).isEmpty();

        push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        see("2 of 2 changes shown");
        see("Delete " + RULE);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        see("Undo “Delete " + RULE + "”?");
        see("Restore 1 rule");
        assertThat(bus.ruleNames()).doesNotContain(RULE);

        click("dialog-confirm");
        see("The change of rule " + RULE + " was undone");
        see("3 of 3 changes shown");
        assertThat(bus.pattern(RULE)).isEqualTo(pattern);
        assertThat(bus.targets(RULE)).containsExactly(TARGET);
        assertThat(bus.delivered(SUPPORT_FR, TARGET)).hasSize(1);
    }

    private void create() {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown");
        fill("queue-search", SUPPORT_FR);
        see("1 of " + ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        see("1 selected");
        fillIn("firing-line", "target-arn-1", TARGET);
        fillIn("rule-line", "rule-name", RULE);
        click("create-rule");
        see("Rule " + RULE + " was created");
    }

    private void delete() {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        see("9 of 9 rules shown");
        fill("rule-filter", RULE);
        see("1 of 9 rules shown");
        push(KeyCode.DOWN);
        click("delete-rule");
        click("dialog-confirm");
        see("Rule " + RULE + " was deleted");
    }
}
