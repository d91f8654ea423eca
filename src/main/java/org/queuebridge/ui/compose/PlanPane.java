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
import org.queuebridge.ui.compose.Planned.Stage;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Words;

/** What applying would change. */
final class PlanPane extends VBox {
    private final PlanView view;
    private final EmptyState empty = new EmptyState();
    private final Label heading = new Label();

    /**
     * Over the model.
     *
     * @param names the queues' names by id
     */
    PlanPane(PlanModel model, RuleForm form, Function<String, Optional<String>> names) {
        getStyleClass().add("plan-pane");
        view = new PlanView(names);
        heading.setId("plan-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().addAll("small", "muted");
        StackPane content = new StackPane(view, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        CheckBox permit = new CheckBox(Words.text("plan.permit"));
        permit.setId("plan-permit");
        permit.selectedProperty().bindBidirectional(form.permitProperty());
        getChildren().addAll(heading, permit, content);
        model.plannedProperty().subscribe(this::show);
    }

    private void show(Planned planned) {
        boolean some = planned.lines().steps() > 0;
        view.setVisible(some);
        empty.setVisible(!some);
        heading.setText(heading(planned));
        if (some) {
            view.show(planned.lines());
        } else if (planned.severalTaken()) {
            empty.show(
                    Feather.ALERT_TRIANGLE, Words.text("plan.taken.title"), Words.text("plan.taken", names(planned)));
        } else if (planned.stage() == Stage.FAILED) {
            empty.show(Feather.ALERT_TRIANGLE, Words.text("plan.failed.title"), "");
        } else if (planned.stage() == Stage.COMPUTING) {
            empty.show(Feather.LIST, Words.text("plan.computing.title"), "");
        } else if (planned.plan().isPresent()) {
            empty.show(Feather.CHECK_CIRCLE, Words.text("plan.none.title"), Words.text("plan.none"));
        } else {
            empty.show(Feather.LIST, Words.text("plan.missing.title"), Words.text("plan.missing"));
        }
    }

    private static String names(Planned planned) {
        return planned.taken().stream().map(there -> there.rule().name()).collect(Collectors.joining(", "));
    }

    private static String heading(Planned planned) {
        String steps = planned.lines().steps() == 0
                ? ""
                : Words.text(
                        "plan.steps",
                        planned.lines().steps(),
                        planned.lines().rules().size());
        return Stream.of(steps, state(planned))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String state(Planned planned) {
        return switch (planned.stage()) {
            case MISSING -> "";
            case READY ->
                planned.lines().steps() > 0
                                && planned.plan()
                                        .filter(plan -> plan.purpose() != Purpose.CREATE)
                                        .isPresent()
                        ? Words.text("plan.as-read")
                        : "";
            case LOCAL -> Words.text("plan.local");
            case COMPUTING -> Words.text("plan.computing");
            case FAILED -> planned.failure().map(PlanPane::failed).orElse("");
        };
    }

    private static String failed(Failure why) {
        FailureWords words = FailureWords.of(why);
        return Words.text("plan.failed", words.what(), words.advice());
    }
}
