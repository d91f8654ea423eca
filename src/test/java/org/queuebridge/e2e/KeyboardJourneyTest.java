package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The main job by keyboard alone, from the first start to the created rule and its end. */
class KeyboardJourneyTest extends Journey {
    private static final int MOST_TABS = 25;

    /** What the same job takes with the mouse; the words that are typed are the same. */
    private static final List<String> BY_MOUSE = List.of(
            "check box of the first queue",
            "search field",
            "Ctrl+A",
            "check box of the second queue",
            "line with the targets",
            "Esc",
            "Create rule",
            "Verify",
            "Disable",
            "Disable in the question");

    private int pressed;

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void theMainJobFromTheFirstStartToTheRuleThatIsVerifiedAndDisabled() {
        awaitFocus("explore-sandbox");
        key(KeyCode.ENTER);
        await("Genesys Cloud is signed in to", () -> there("genesys-sign-out"));
        await("AWS is connected", () -> there("aws-sign-out"));
        awaitFocus("go-to-queues");
        key(KeyCode.ENTER);
        awaitFocus("queue-search");
        pressed = 0;

        write("billing invoices");
        see("1 of " + ALL_QUEUES + " shown");
        key(KeyCode.ENTER);
        see("1 selected");
        write("bookings singapore");
        see("1 of " + ALL_QUEUES + " shown");
        key(KeyCode.ENTER);
        see("2 selected");
        key(KeyCode.SHORTCUT, KeyCode.T);
        awaitFocus("target-arn-1");
        write("arn:aws:sqs:eu-central-1:123456789012:keyboard");
        key(KeyCode.ESCAPE);
        await("the fields are closed", () -> !there("target-arn-1"));
        key(KeyCode.SHORTCUT, KeyCode.ENTER);
        see("was created");
        key(KeyCode.F8);
        await("it is selected", () -> there("disable-rule"));
        see(" · checked ");
        key(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        awaitFocus("dialog-cancel");
        key(KeyCode.SHORTCUT, KeyCode.ENTER);
        see("was disabled");

        assertThat(new PartnerBus(sandbox()).ruleNames()).hasSize(9);
        assertThat(pressed).as("keys, against clicks and keys with the mouse").isLessThan(BY_MOUSE.size());
        push(KeyCode.SHORTCUT, KeyCode.Z);
        awaitFocus("dialog-cancel");
        see("Enable");
    }

    @Test
    void fromTheRulesToTheDeletedRule() {
        push(KeyCode.ENTER);
        await("AWS is connected", () -> there("aws-sign-out"));
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        awaitFocus("rule-filter");
        write("billing");
        see("1 of 8 rules shown");
        push(KeyCode.DOWN);
        push(KeyCode.DELETE);

        awaitFocus("dialog-cancel");
        tabTo("dialog-confirm");
        push(KeyCode.ENTER);
        await("the rule is gone", () -> !new PartnerBus(sandbox()).ruleNames().contains("genesys-ended-billing"));
    }

    private void key(KeyCode... keys) {
        pressed++;
        push(keys);
    }

    /** Goes on with Tab until that node has the focus. */
    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !focus().equals(id); i++) {
            push(KeyCode.TAB);
        }
        assertThat(focus()).as("what has the focus").isEqualTo(id);
    }
}
