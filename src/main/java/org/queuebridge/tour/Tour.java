package org.queuebridge.tour;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.queuebridge.sandbox.demo.DemoQueues;

/**
 * The tour: the main job from the first start to the last click, with a line for each step. Stops at the first step
 * that fails.
 */
final class Tour {
    private static final String TARGET = "arn:aws:sqs:eu-central-1:123456789012:conversation-ended";
    private static final String RULE = "tour-support-ended";

    private final TourRobot hand;
    private final TourPictures pictures;
    private final PrintStream out;
    private int step;

    Tour(TourRobot hand, TourPictures pictures, PrintStream out) {
        this.hand = hand;
        this.pictures = pictures;
        this.out = out;
    }

    /** Whether every step worked. */
    boolean run() {
        try (CssWarnings warnings = CssWarnings.heard()) {
            FirstSteps first = new FirstSteps(hand);
            step("The window opens on Connect", first::open);
            step("Both sides sign in to the sandbox", first::explore);
            picturesInAllSizes("connect");
            step("All queues are loaded", first::loadQueues);
            step("A search and three check boxes by keyboard", this::selectQueues);
            step(
                    "The pattern follows",
                    () -> hand.await(
                            "the size is shown", () -> hand.text("pattern-size").contains("of 2,048")));
            step("A name and a target are typed", this::fillForm);
            picturesInAllSizes("queues");
            step("The plan says what would change", this::readPlan);
            picturesInAllSizes("plan");
            step("The plan is there as code", this::readCode);
            pictures("code");
            step("The rule is created", this::create);
            step("The rule is verified", this::verify);
            step("What the rules matched is shown", () -> hand.await("there are bars", () -> hand.shows(".sparkline")));
            picturesInAllSizes("rules");
            step("The rules are drawn as a map", () -> draw("map", "flow-map"));
            pictures("map");
            step("Their coverage is drawn as a matrix", () -> draw("matrix", "coverage-matrix"));
            pictures("matrix");
            hand.click("view-list");
            step("An event is tried with every rule of the bus", this::tryEvent);
            step("AWS is asked too", this::askAws);
            picturesInAllSizes("bench");
            step("Back to the rules", this::backToRules);
            step("Deleting says what it means", this::askToDelete);
            pictures("delete");
            step("The rule is deleted", this::delete);
            step("Activity knows what was done", this::activity);
            step("Undoing shows its plan", this::askToUndo);
            pictures("undo");
            step("The rule is restored with its target", this::undo);
            picturesInAllSizes("activity");
            step("Several rules are selected", this::selectSeveral);
            step("A queue is picked for all of them", this::pickForSeveral);
            pictures("several");
            step("The plan for all of them is shown", this::planSeveral);
            pictures("several-plan");
            step("All of them are changed", this::changeSeveral);
            pictures("several-done");
            DoctorTour doctor = new DoctorTour(hand);
            step("The doctor says why a rule gets no events", doctor::check);
            picturesInAllSizes("doctor");
            step("Its fix shows a plan", doctor::planFix);
            pictures("doctor-fix");
            step("The fix is applied, and the rule is checked again", doctor::fix);
            step("Live events are captured", doctor::capture);
            picturesInAllSizes("capture");
            step("What capturing made is removed", doctor::stop);
            step("What a rule matched is charted", doctor::chart);
            picturesInAllSizes("chart");
            step("No style sheet names what the themes lack", () -> none(warnings.messages()));
            out.println(String.format(Locale.ROOT, "%d steps, all well", step));
            return true;
        } catch (RuntimeException e) {
            out.println("FAILED  " + e.getMessage() + "; " + pictures.ofFailure() + " shows what was to be seen");
            return false;
        }
    }

    private void step(String what, Runnable action) {
        long begun = System.nanoTime();
        step++;
        action.run();
        out.println(String.format(Locale.ROOT, "ok  %2d  %s (%.1f s)", step, what, (System.nanoTime() - begun) / 1e9));
    }

    private static void none(List<String> warnings) {
        if (!warnings.isEmpty()) {
            throw new IllegalStateException(warnings.size() + " warnings, the first: " + warnings.getFirst());
        }
    }

    private void selectQueues() {
        hand.click("queue-search");
        hand.type("support");
        hand.await("fewer are shown", () -> !hand.text("queue-counts").startsWith("" + DemoQueues.DEFAULT_COUNT));
        hand.press(KeyCode.DOWN);
        for (int i = 0; i < 3; i++) {
            hand.press(KeyCode.SPACE);
            hand.press(KeyCode.DOWN);
        }
        hand.await("three are selected", () -> hand.text("queue-counts").contains("3 selected"));
    }

    private void fillForm() {
        hand.click("rule-line");
        hand.click("rule-name");
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type(RULE);
        hand.press(KeyCode.ESCAPE);
        hand.click("firing-line");
        hand.await("the target's field is there", () -> hand.there("target-arn-1"));
        hand.type(TARGET);
        hand.press(KeyCode.ESCAPE);
        hand.await("the fields are closed", () -> !hand.there("target-arn-1"));
    }

    private void readPlan() {
        hand.click("plan-tab-plan");
        hand.await(
                "its steps are there",
                () -> hand.find("plan-steps")
                        .filter(steps ->
                                ((Parent) steps).getChildrenUnmodifiable().size() > 1)
                        .isPresent());
    }

    private void readCode() {
        hand.click("plan-tab-code");
        hand.await(
                "the script is there",
                () -> hand.find("plan-code")
                        .filter(code -> ((TextArea) code).getText().contains("put-rule"))
                        .isPresent());
    }

    private void create() {
        hand.click("create-rule");
        hand.await("it is said to be there", () -> hand.there("created-verify"));
    }

    private void verify() {
        hand.click("created-verify");
        hand.await(
                "the findings are there",
                () -> hand.there("verification")
                        && hand.text("verification-summary").contains("passed"));
        hand.awaitRest();
    }

    private void draw(String view, String picture) {
        hand.click("view-" + view);
        hand.await("the " + view + " is there", () -> hand.there(picture));
        hand.awaitRest();
    }

    private void tryEvent() {
        hand.press(KeyCode.DIGIT5, KeyCode.CONTROL);
        hand.click("bench-queue");
        hand.type("Support EN");
        hand.press(KeyCode.ENTER);
        hand.await("some match", () -> hand.text("bench-counts").startsWith("3 of"));
        hand.click("bench-table");
        hand.press(KeyCode.HOME);
        for (int i = 0; i < 5; i++) {
            hand.press(KeyCode.DOWN);
        }
    }

    private void askAws() {
        hand.click("ask-aws");
        hand.await("AWS has answered", () -> hand.there("bench-aws-answer"));
        hand.awaitRest();
    }

    private void backToRules() {
        hand.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.await("the rule is there", () -> hand.there("delete-rule"));
    }

    private void askToDelete() {
        hand.click("delete-rule");
        hand.await("the consequences are shown, and the plan is made", () -> hand.there("dialog-plan-show"));
    }

    private void delete() {
        hand.click("dialog-confirm");
        hand.await(
                "the rule is gone",
                () -> hand.find("rule-table")
                        .map(table -> ((TableView<?>) table).getItems().toString())
                        .filter(rows -> !rows.contains(RULE))
                        .isPresent());
    }

    private void activity() {
        hand.press(KeyCode.DIGIT6, KeyCode.CONTROL);
        hand.await("both changes are there", () -> hand.text("activity-counts").startsWith("2 of 2"));
        hand.await("the newest is shown", () -> hand.text("activity-what").contains(RULE));
    }

    private void askToUndo() {
        hand.press(KeyCode.Z, KeyCode.CONTROL);
        hand.await("the plan is shown", () -> hand.there("dialog-plan"));
    }

    private void undo() {
        hand.click("dialog-confirm");
        hand.await("undoing is there too", () -> hand.text("activity-counts").startsWith("3 of 3"));
        hand.awaitRest();
    }

    private void selectSeveral() {
        hand.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.click("rule-table");
        hand.press(KeyCode.HOME);
        for (int i = 0; i < 6; i++) {
            hand.press(KeyCode.DOWN, KeyCode.SHIFT);
        }
        hand.click("edit-rule");
        hand.await("they can be changed together", () -> hand.there("bulk-plan"));
    }

    private void pickForSeveral() {
        hand.click("bulk-queue-search");
        hand.type("billing");
        hand.await(
                "only that queue is found",
                () -> hand.find("bulk-queues")
                        .filter(found -> ((ListView<?>) found).getItems().size() == 1)
                        .isPresent());
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.SPACE);
        hand.await("it is picked", () -> hand.text("bulk-picked").startsWith("1 queue"));
    }

    private void planSeveral() {
        hand.click("bulk-plan");
        hand.await("the plan is shown", () -> hand.there("dialog-plan"));
    }

    private void changeSeveral() {
        hand.click("dialog-confirm");
        hand.await("it is said what came of it", () -> hand.there("change-notice"));
        hand.awaitRest();
    }

    private void pictures(String name) {
        step("Pictures of " + name + ", light and dark", () -> pictures.lightAndDark(name));
    }

    /** A screen as it is in windows of other sizes too. */
    private void picturesInAllSizes(String name) {
        pictures(name);
        step("Pictures of " + name + " in the smallest window", () -> pictures.inTheSmallestWindow(name));
        step("Pictures of " + name + " on a large screen", () -> pictures.onALargeScreen(name));
    }
}
