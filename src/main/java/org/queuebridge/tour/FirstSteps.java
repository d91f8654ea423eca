package org.queuebridge.tour;

import javafx.scene.input.KeyCode;
import org.queuebridge.sandbox.demo.DemoQueues;

/** What everybody does first: connects, and looks at queues and rules. */
final class FirstSteps {
    private final TourRobot hand;

    FirstSteps(TourRobot hand) {
        this.hand = hand;
    }

    /** Does them all, without pictures. */
    void all() {
        open();
        explore();
        loadQueues();
        showRules();
    }

    void open() {
        hand.await("the sandbox is offered", () -> hand.there("explore-sandbox"));
    }

    void explore() {
        hand.click("explore-sandbox");
        hand.await("Genesys Cloud is signed in to", () -> hand.there("genesys-sign-out"));
        hand.await("AWS is connected", () -> hand.there("aws-sign-out"));
    }

    void loadQueues() {
        hand.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hand.await(
                DemoQueues.DEFAULT_COUNT + " queues are there",
                () -> hand.text("queue-counts").contains("of " + DemoQueues.DEFAULT_COUNT));
        hand.awaitRest();
    }

    private void showRules() {
        hand.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.await("rules can be added", () -> hand.there("rule-filter"));
        hand.awaitRest();
    }
}
