package org.queuebridge.ui.bulk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetSettingsOpener;
import org.queuebridge.ui.target.TargetsEditor;
import org.queuebridge.words.Messages;

/** Chooses what to add to the selected rules or remove from them; the plan is shown before anything is done. */
public final class BulkPane extends VBox {
    private final BulkModel model;
    private final Notice notice = new Notice();
    private final Button plan;
    private final Node queues;
    private final Node removed;
    private final Node added;
    private final ComboBox<BulkKind> kinds = new ComboBox<>();

    public BulkPane(BulkModel model, Workspace workspace, TargetSettingsOpener settings) {
        this.model = model;
        getStyleClass().add("bulk-pane");
        kinds.setId("bulk-kind");
        kinds.getItems().setAll(BulkKind.values());
        kinds.setConverter(new WordsConverter<>(kind -> Messages.text("bulk.kind." + kind)));
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        queues = new QueuePicker(model);
        removed = new TargetPicker(model);
        added = new TargetsEditor(model.targets(), new BulkTargetContexts(model, workspace)::of, settings);
        Label error = new WrappedLabel("", "field-error");
        error.setId("bulk-error");
        error.textProperty().bind(model.errorProperty());
        Visibility.follow(error, error.textProperty().isNotEmpty());
        notice.setId("bulk-notice");
        plan = Buttons.accent(Messages.text("bulk.plan"), model::propose);
        plan.setId("bulk-plan");
        HBox row = new HBox(plan, new WrappedLabel(Messages.text("bulk.plan.why"), "muted", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("bulk-actions");
        getChildren()
                .addAll(
                        new LabeledField(Messages.text("bulk.kind"), kinds),
                        queues,
                        removed,
                        added,
                        error,
                        notice,
                        row);
        model.kindProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
        model.rules().changes().busyProperty().subscribe(_ -> allow());
        model.rules().list().selectionProperty().subscribe(_ -> allow());
    }

    /** Puts the focus on the first field. */
    @Override
    public void requestFocus() {
        kinds.requestFocus();
    }

    private void show(BulkKind kind) {
        List.of(queues, removed, added).forEach(each -> {
            boolean shown = each.equals(part(kind));
            Visibility.set(each, shown);
        });
        notice.hide();
    }

    private Node part(BulkKind kind) {
        return switch (kind) {
            case ADD_QUEUES, REMOVE_QUEUES -> queues;
            case ADD_TARGETS -> added;
            case REMOVE_TARGETS -> removed;
        };
    }

    private void show(BulkState state) {
        switch (state) {
            case BulkState.Failed(var failure) -> notice.show(failure);
            case BulkState.Picking(), BulkState.Planning() -> notice.hide();
        }
        allow();
    }

    private void allow() {
        plan.setDisable(model.stateProperty().get() instanceof BulkState.Planning
                || model.rules().changes().busyProperty().get()
                || model.rules().changeable().lines().isEmpty());
    }
}
