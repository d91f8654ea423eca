package org.queuebridge.ui.compose;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.Applied;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.compose.form.SummaryLines;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.ui.session.Workspace;

/** The right half of the screen Queues: the rule in two lines, its pattern, plan and code, and the main button. */
public final class ComposePane extends VBox {
    private final ComposeModel model;
    private final ComposeNavigation links;
    private final SummaryLines lines;
    private final ComposeFooter footer;
    private final ComposeNotice notice;
    private final PreviewPane pattern;
    private final ComposeArea area;

    /**
     * @param code writes the plan as code
     * @param background searches in long patterns
     * @param window the window's thread
     */
    public ComposePane(
            ComposeModel model,
            PlanModel plan,
            Workspace workspace,
            ComposeNavigation links,
            FormDialogs settings,
            CodeModel code,
            Executor background,
            Executor window) {
        this.model = model;
        this.links = links;
        getStyleClass().addAll("column", "compose-pane");
        lines = new SummaryLines(model.form(), workspace, model.previewProperty(), settings);
        footer = new ComposeFooter(model, workspace, links::connect, this::create);
        notice = new ComposeNotice(model, links);
        pattern = new PreviewPane(model, new AccountLimits(workspace), links, settings, background, window);
        area = area(plan, new CodePane(plan, workspace, code));
        VBox.setVgrow(area, Priority.ALWAYS);
        EditBanner banner = new EditBanner(model.editing());
        VBox heading = new VBox(banner, lines);
        heading.getStyleClass().add("compose-heading");
        getChildren().addAll(heading, area, footer);
        area.fullScreenProperty().subscribe(full -> {
            Visibility.set(heading, !full);
            Visibility.set(footer, !full);
        });
        model.stateProperty().subscribe(this::ask);
        model.editing()
                .targetPlaceProperty()
                .subscribe(place -> place.ifPresent(at -> {
                    lines.openTargets(at);
                    model.editing().leftTargetPlace();
                }));
        model.stateProperty().subscribe((before, now) -> {
            if (before instanceof ComposeState.Waiting && now instanceof ComposeState.Composing) {
                lines.openFirstWrong();
            }
        });
    }

    private ComposeArea area(PlanModel plan, CodePane written) {
        AreaTab planned = new AreaTab("plan.tab.plan", new PlanPane(plan, model.form(), links::queueName), List.of());
        plan.plannedProperty().subscribe(now -> planned.count(now.lines().steps()));
        return new ComposeArea(
                new AreaTab("plan.tab.pattern", pattern, pattern.tools()),
                planned,
                new AreaTab("plan.tab.code", written, written.tools()));
    }

    private void ask(ComposeState state) {
        if (state instanceof ComposeState.NameTaken(PlannedChange planned)) {
            footer.location()
                    .flatMap(where -> NameTakenQuestion.question(model, planned, links.names(), links.formats(), where))
                    .ifPresent(links::ask);
        }
    }

    /** Does what the main button does; where a field is invalid, opens it. */
    void create() {
        model.create();
        if (model.stateProperty().get() instanceof ComposeState.Composing) {
            lines.openFirstWrong();
        }
    }

    /** Opens the fields for events and targets. */
    void openTargets() {
        lines.openFiring();
    }

    /** Verifies the rule that was just created or updated, where there is one. */
    void verifyResult() {
        if (model.stateProperty().get() instanceof ComposeState.Ended(Applied applied)
                && applied.rules().size() == 1) {
            links.verify(applied.rules().getFirst().change().key().name());
        }
    }

    /** Starts a new rule. */
    void startOver() {
        model.startOver();
    }

    /** Remembers how the pattern is shown. */
    void remember(Memory memory) {
        memory.flag("pattern.wrap", pattern.wrapProperty());
    }

    /** Whether pattern, plan or code fill the screen. */
    ReadOnlyBooleanProperty fullScreenProperty() {
        return area.fullScreenProperty();
    }

    /** What shows the result of creating. */
    Toast result() {
        return notice.toast();
    }
}
