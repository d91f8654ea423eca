package org.queuebridge.ui.compose.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.summary.SummaryLine;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetPlace;
import org.queuebridge.ui.target.TargetsModel;

/** The composed rule in two lines, each of which opens its fields. */
public final class SummaryLines extends VBox {
    private final SummaryLine rule;
    private final SummaryLine firing;
    private final TargetsModel targets;

    public SummaryLines(
            RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview, FormDialogs settings) {
        targets = form.targets();
        rule = RuleLine.of(form, workspace, settings);
        firing = FiringLine.of(form, workspace, preview, settings);
        getStyleClass().add("summary-lines");
        getChildren().addAll(rule, firing);
    }

    /** Opens the fields for events and targets. */
    public void openFiring() {
        firing.open();
    }

    /** Opens the fields for events and targets at a place in the list of targets. */
    public void openTargets(TargetPlace place) {
        firing.open();
        targets.show(place);
    }

    /** Opens the fields of the first line with an error. */
    public void openFirstWrong() {
        wrong().ifPresent(SummaryLine::open);
    }

    private Optional<SummaryLine> wrong() {
        return Stream.of(rule, firing)
                .filter(line -> line.getPseudoClassStates().contains(LabeledField.WRONG))
                .findFirst();
    }
}
