package org.queuebridge.ui.compose;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.change.PlanView;
import org.queuebridge.ui.compose.PlannedChange.Stage;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The tab Plan: what applying would change. */
final class PlanPane extends VBox {
    private final PlanView view;
    private final EmptyState empty = new EmptyState();
    private final Label heading = new WrappedLabel("", "small", "muted");

    /** @param names the queues' names by id */
    PlanPane(PlanModel model, RuleForm form, Function<String, Optional<String>> names) {
        getStyleClass().add("plan-pane");
        view = new PlanView(names);
        heading.setId("plan-heading");
        StackPane content = new StackPane(view, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        CheckBox permit = new CheckBox(Messages.text("plan.permit"));
        permit.setId("plan-permit");
        permit.selectedProperty().bindBidirectional(form.permitProperty());
        getChildren().addAll(heading, permit, content);
        model.plannedProperty().subscribe(this::show);
    }

    private void show(PlannedChange planned) {
        boolean some = planned.lines().steps() > 0;
        view.setVisible(some);
        empty.setVisible(!some);
        heading.setText(heading(planned));
        if (some) {
            view.show(planned.lines());
        } else if (planned.severalTaken()) {
            empty.show(
                    Feather.ALERT_TRIANGLE,
                    Messages.text("plan.taken.title"),
                    Messages.text("plan.taken", names(planned)));
        } else if (planned.stage() == Stage.FAILED) {
            empty.show(Feather.ALERT_TRIANGLE, Messages.text("plan.failed.title"), "");
        } else if (planned.stage() == Stage.COMPUTING) {
            empty.show(Feather.LIST, Messages.text("plan.computing.title"), "");
        } else if (planned.plan().isPresent()) {
            empty.show(Feather.CHECK_CIRCLE, Messages.text("plan.none.title"), Messages.text("plan.none"));
        } else {
            empty.show(Feather.LIST, Messages.text("plan.missing.title"), Messages.text("plan.missing"));
        }
    }

    private static String names(PlannedChange planned) {
        return planned.taken().stream().map(there -> there.rule().name()).collect(Collectors.joining(", "));
    }

    private static String heading(PlannedChange planned) {
        String steps = planned.lines().steps() == 0
                ? ""
                : Messages.text(
                        "plan.steps",
                        planned.lines().steps(),
                        planned.lines().rules().size());
        return Stream.of(steps, state(planned))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String state(PlannedChange planned) {
        return switch (planned.stage()) {
            case MISSING -> "";
            case READY ->
                planned.lines().steps() > 0
                                && planned.plan()
                                        .filter(plan -> plan.purpose() != Purpose.CREATE)
                                        .isPresent()
                        ? Messages.text("plan.as-read")
                        : "";
            case LOCAL -> Messages.text("plan.local");
            case COMPUTING -> Messages.text("plan.computing");
            case FAILED -> planned.failure().map(PlanPane::failed).orElse("");
        };
    }

    private static String failed(Failure why) {
        FailureWords words = FailureWords.of(why);
        return Messages.text("plan.failed", words.what(), words.advice());
    }
}
