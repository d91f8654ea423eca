package org.queuebridge.ui.dialog;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.change.PlanState.State;
import org.queuebridge.ui.change.PlanView;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The plan inside a question: the number of steps, and on request all of it. */
final class PlanPart extends VBox {
    private static final double PLAN_HEIGHT = 240;

    private final Label about = new WrappedLabel("", "muted");
    private final Hyperlink more;
    private final PlanView view;
    private final Runnable resize;

    /** Shows a plan that is being made, see {@link #PlanPart(ObservableValue, Function, Runnable)}. */
    PlanPart(RuleChangeDialog.Asked asked, Runnable resize) {
        this(asked.plan().stateProperty(), asked.names(), resize);
    }

    /**
     * Shows the state of a plan.
     *
     * @param names the queues' names by id
     * @param resize resizes the dialog to its content
     */
    PlanPart(ObservableValue<State> plan, Function<String, Optional<String>> names, Runnable resize) {
        this.resize = resize;
        getStyleClass().add("dialog-plan-part");
        about.setId("dialog-plan-about");
        view = new PlanView(names);
        view.setId("dialog-plan");
        view.setPrefHeight(PLAN_HEIGHT);
        more = Buttons.link(Messages.text("dialog.plan.show"), this::turn);
        more.setId("dialog-plan-show");
        Visibility.set(view, false);
        getChildren().addAll(about, more, view);
        plan.subscribe(this::show);
    }

    private void show(State state) {
        Visibility.set(more, state instanceof State.Ready);
        switch (state) {
            case State.Reading() -> about.setText(Messages.text("dialog.plan.reading"));
            case State.Ready(var _, var lines) -> {
                about.setText(
                        Messages.text("plan.steps", lines.steps(), lines.rules().size()));
                view.show(lines);
            }
            case State.Failed(var failure) -> {
                FailureWords words = FailureWords.of(failure);
                about.setText(Messages.text("dialog.plan.failed", words.what(), words.advice()));
            }
        }
        resize.run();
    }

    private void turn() {
        Visibility.set(view, !view.isVisible());
        more.setText(Messages.text(view.isVisible() ? "dialog.plan.hide" : "dialog.plan.show"));
        resize.run();
    }
}
