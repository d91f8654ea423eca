package org.queuebridge.tour;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.queuebridge.ui.palette.PaletteEntry;

/** The part of the tour that finds out why a rule gets no events, mends it, and looks at live events. */
final class DoctorTour {
    /** A rule of the sandbox that somebody has disabled. */
    private static final String RULE = "nightly-export";

    /** A rule that matches events. */
    private static final String FIRING_RULE = "genesys-ended-support";

    private final TourRobot hand;

    DoctorTour(TourRobot hand) {
        this.hand = hand;
    }

    /** Goes to the rule by its name and checks it. */
    void check() {
        // What was changed before is said for some seconds, and would be in the picture of the chart if those are
        // quick.
        hand.click("dismiss-change");
        go("why " + RULE, "Why does " + RULE + " get no events?");
        hand.await("the rule is checked", () -> hand.text("doctor-title").contains(RULE) && hand.there("fix-enabled"));
        hand.awaitRest();
    }

    void planFix() {
        hand.click("fix-enabled");
        hand.await("the plan is shown", () -> hand.there("dialog-plan"));
    }

    /** Applies the plan that is shown; the rule is checked again by itself. */
    void fix() {
        hand.click("dialog-confirm");
        hand.await(
                "the fault is gone, and other checks are done",
                () -> !hand.there("fix-enabled") && hand.there("doctor-copy"));
        hand.awaitRest();
    }

    /** Captures what arrives on the bus. */
    void capture() {
        hand.click("doctor-capture");
        hand.await("what is made is said beforehand", () -> hand.there("capture-plan"));
        hand.click("dialog-confirm");
        hand.await("events are captured", () -> hand.there("capture-pause"));
    }

    /** Shows the chart of the rule on its screen. */
    void chart() {
        go(FIRING_RULE, FIRING_RULE);
        hand.await("the rule is selected", () -> hand.text("rule-sentence").contains("conversation-ended"));
        hand.click("rules-tab-overview");
        // Its sums stand below the chart once that is drawn.
        hand.await(
                "its chart is drawn",
                () -> hand.find("traffic-sums").filter(Node::isVisible).isPresent());
        hand.awaitRest();
    }

    /** Removes what capturing made. */
    void stop() {
        hand.click("capture-stop");
        hand.await("what was made is removed", () -> hand.there("capture-start"));
        hand.awaitRest();
    }

    /** Goes there by the palette, once it has found what is typed. */
    private void go(String typed, String name) {
        hand.press(KeyCode.K, KeyCode.CONTROL);
        hand.await("the palette is open", () -> hand.there("palette-field"));
        hand.type(typed);
        hand.await("it is found first", () -> firstFound().filter(name::equals).isPresent());
        hand.press(KeyCode.ENTER);
    }

    private Optional<String> firstFound() {
        return hand.find("palette-list").stream()
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(entry -> ((PaletteEntry) entry).name())
                .findFirst();
    }
}
