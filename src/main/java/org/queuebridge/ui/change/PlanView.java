package org.queuebridge.ui.change;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.code.DiffView;
import org.queuebridge.words.Messages;
import org.queuebridge.words.StepWords;

/** Shows a plan: its steps in words, each with its reason, and the difference of rules and policies as JSON. */
public final class PlanView extends VBox {
    /** More than anybody reads; the rest are said to be of the same kinds. */
    private static final int STEPS_SHOWN = 30;

    private static final double STEPS_HEIGHT = 130;
    private static final double LEAST_HEIGHT = 70;

    private final VBox steps = new VBox();
    private final DiffView diff;

    /**
     * An empty view.
     *
     * @param names the queues' names by id
     */
    public PlanView(Function<String, Optional<String>> names) {
        getStyleClass().add("plan-view");
        diff = new DiffView(Messages.text("plan.diff"), names);
        diff.setId("plan-diff");
        // Takes the room that the steps leave, whatever its content.
        diff.setMinHeight(90);
        diff.setPrefHeight(90);
        VBox.setVgrow(diff, Priority.ALWAYS);
        steps.getStyleClass().add("plan-steps");
        steps.setId("plan-steps");
        ScrollPane scroll = new UncachedScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        steps.heightProperty().subscribe(height -> {
            scroll.setMinHeight(Math.min(LEAST_HEIGHT, height.doubleValue()));
            scroll.setPrefHeight(Math.min(STEPS_HEIGHT, height.doubleValue()));
        });
        scroll.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(scroll, diff);
    }

    public void show(ShownPlan plan) {
        steps.getChildren().clear();
        for (ShownPlan.OfRule rule : plan.rules()) {
            if (plan.rules().size() > 1 && room()) {
                Label name = new Label(rule.name());
                name.getStyleClass().add("strong");
                steps.getChildren().add(name);
            }
            int number = 0;
            for (StepWords step : rule.steps()) {
                number++;
                if (room()) {
                    steps.getChildren().add(step(number, step));
                }
            }
        }
        if (!room()) {
            steps.getChildren()
                    .add(new WrappedLabel(
                            Messages.text("plan.more", plan.rules().size(), plan.steps()), "muted"));
        }
        diff.show(plan.difference());
    }

    private boolean room() {
        return steps.getChildren().size() < STEPS_SHOWN;
    }

    private Node step(int number, StepWords words) {
        Label count = new Label(number + ".");
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(new WrappedLabel(words.what()), why(words));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(count, text);
        row.getStyleClass().add("plan-step");
        row.setFocusTraversable(true);
        row.setAccessibleText(number + ". " + words.what() + " " + words.why());
        return row;
    }

    private HBox why(StepWords words) {
        HBox why = new HBox(new WrappedLabel(words.why(), "muted", "small"));
        why.getStyleClass().add("plan-why");
        words.shownBelow().ifPresent(heading -> {
            Hyperlink show = Buttons.link(Messages.text("plan.diff.show"), () -> diff.reveal(heading));
            show.getStyleClass().add("small");
            show.setMinWidth(Region.USE_PREF_SIZE);
            why.getChildren().add(show);
        });
        return why;
    }
}
