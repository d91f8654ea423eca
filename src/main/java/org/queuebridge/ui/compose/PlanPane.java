package org.queuebridge.ui.compose;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.change.PlanView;
import org.queuebridge.ui.control.EmptyState;
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

    private void show(PlanModel.Planned planned) {
        boolean some = planned.lines().steps() > 0;
        view.setVisible(some);
        empty.setVisible(!some);
        heading.setText(planned.plan().map(plan -> heading(plan, planned)).orElse(""));
        if (some) {
            view.show(planned.lines());
        } else if (planned.plan().isPresent()) {
            empty.show(Feather.CHECK_CIRCLE, Words.text("plan.none.title"), Words.text("plan.none"));
        } else {
            empty.show(Feather.LIST, Words.text("plan.missing.title"), Words.text("plan.missing"));
        }
    }

    private static String heading(ChangePlan plan, PlanModel.Planned planned) {
        if (planned.lines().steps() == 0) {
            return "";
        }
        String steps = Words.text(
                "plan.steps", planned.lines().steps(), planned.lines().rules().size());
        return plan.purpose() == Purpose.CREATE ? steps : steps + " " + Words.text("plan.as-read");
    }
}
