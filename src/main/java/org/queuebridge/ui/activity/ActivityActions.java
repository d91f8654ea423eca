package org.queuebridge.ui.activity;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The buttons below the table: undo and finish, and why they are disabled. */
final class ActivityActions extends HBox {
    private final ActivityModel model;
    private final UndoModel follow;
    private final Button undo;
    private final Button finish;
    private final Label why = new WrappedLabel("", "muted", "small");

    /**
     * @param workspace says where one is connected
     * @param go proposes to undo or to finish it
     */
    ActivityActions(ActivityModel model, UndoModel follow, Workspace workspace, Consumer<UndoOrFinish> go) {
        this.model = model;
        this.follow = follow;
        getStyleClass().add("rule-actions");
        setAlignment(Pos.CENTER_LEFT);
        undo = Buttons.accent(Messages.text("activity.undo"), () -> go.accept(UndoOrFinish.UNDO));
        undo.setId("undo-entry");
        finish = Buttons.plain(Messages.text("activity.finish"), () -> go.accept(UndoOrFinish.FINISH));
        finish.setId("finish-entry");
        finish.managedProperty().bind(finish.visibleProperty());
        why.setId("activity-obstacle");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().addAll(undo, finish, why);
        model.selectedProperty().subscribe(_ -> show());
        follow.busyProperty().subscribe(_ -> show());
        workspace.awsProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<ActivityRow> line = model.selectedProperty().get();
        Optional<UndoObstacle> undoing = line.flatMap(each -> follow.obstacle(each.head(), UndoOrFinish.UNDO));
        Optional<UndoObstacle> finishing = line.flatMap(each -> follow.obstacle(each.head(), UndoOrFinish.FINISH));
        undo.setDisable(line.isEmpty() || undoing.isPresent());
        boolean unfinished = line.filter(each -> each.result().canBeFinished()).isPresent();
        finish.setVisible(unfinished);
        finish.setDisable(finishing.isPresent());
        Optional<UndoObstacle> said = unfinished ? finishing.or(() -> undoing) : undoing;
        why.setText(line.flatMap(each -> said.map(obstacle -> words(obstacle, each)))
                .orElse(""));
    }

    private static String words(UndoObstacle obstacle, ActivityRow line) {
        AwsAccount account = line.head().account();
        String place = account.loopback() ? line.where() + " · " + account.endpoint() : line.where();
        return Messages.text("activity.obstacle." + obstacle, place);
    }
}
