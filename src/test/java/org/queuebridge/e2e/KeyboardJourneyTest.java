package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The main job by keyboard alone, from the first start to the created rule and its end. */
class KeyboardJourneyTest extends Journey {
    private static final String RULE = "keyboard-billing";
    private static final int MOST_TABS = 25;

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void fromTheFirstStartToTheCreatedRule() {
        awaitFocus("explore-sandbox");
        push(KeyCode.ENTER);
        await("Genesys Cloud is signed in to", () -> there("genesys-sign-out"));
        await("AWS is connected", () -> there("aws-sign-out"));
        awaitFocus("go-to-queues");
        push(KeyCode.ENTER);

        awaitFocus("queue-search");
        write("billing invoices");
        see("1 of " + ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        see("1 selected");

        tabTo("rule-line");
        push(KeyCode.ENTER);
        awaitFocus("rule-name");
        push(KeyCode.SHORTCUT, KeyCode.A);
        write(RULE);
        push(KeyCode.ESCAPE);
        awaitFocus("rule-line");
        tabTo("firing-line");
        push(KeyCode.SPACE);
        awaitFocus("target-arn-1");
        write("arn:aws:sqs:eu-central-1:123456789012:keyboard");
        push(KeyCode.ESCAPE);
        awaitFocus("firing-line");
        tabTo("create-rule");
        push(KeyCode.ENTER);
        see("Rule keyboard-billing was created");
        assertThat(new PartnerBus(sandbox()).ruleNames()).contains(RULE);
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

    private void awaitFocus(String id) {
        await(id + " has the focus, not " + onFx(KeyboardJourneyTest::focus), () -> focus().equals(id));
    }

    /** Goes on with Tab until that node has the focus. */
    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !onFx(KeyboardJourneyTest::focus).equals(id); i++) {
            push(KeyCode.TAB);
        }
        assertThat(onFx(KeyboardJourneyTest::focus)).as("what has the focus").isEqualTo(id);
    }

    private static String focus() {
        return Screen.focused().map(Node::getId).orElse("");
    }
}
