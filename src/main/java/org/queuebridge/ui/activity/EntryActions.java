package org.queuebridge.ui.activity;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.changes.Account;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.words.Words;

/** The buttons below the table: how to go on from the selected plan, and why where one cannot. */
final class EntryActions extends HBox {
    private final ActivityModel model;
    private final FollowModel follow;
    private final Button undo;
    private final Button finish;
    private final Label why = new Label();

    /**
     * Over the models.
     *
     * @param workspace says where one is connected
     * @param go proposes a way
     */
    EntryActions(ActivityModel model, FollowModel follow, Workspace workspace, Consumer<Way> go) {
        this.model = model;
        this.follow = follow;
        getStyleClass().add("rule-actions");
        setAlignment(Pos.CENTER_LEFT);
        undo = Buttons.accent(Words.text("activity.undo"), () -> go.accept(Way.UNDO));
        undo.setId("undo-entry");
        finish = Buttons.plain(Words.text("activity.finish"), () -> go.accept(Way.FINISH));
        finish.setId("finish-entry");
        finish.managedProperty().bind(finish.visibleProperty());
        why.setId("activity-hindrance");
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().addAll(undo, finish, why);
        model.selectedProperty().subscribe(_ -> show());
        follow.stateProperty().subscribe(_ -> show());
        workspace.awsProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<ActivityLine> line = model.selectedProperty().get();
        Optional<Hindrance> undoing = line.flatMap(each -> follow.hindrance(each.head(), Way.UNDO));
        Optional<Hindrance> finishing = line.flatMap(each -> follow.hindrance(each.head(), Way.FINISH));
        undo.setDisable(line.isEmpty() || undoing.isPresent());
        boolean unfinished = line.filter(each -> each.result().canBeFinished()).isPresent();
        finish.setVisible(unfinished);
        finish.setDisable(finishing.isPresent());
        Optional<Hindrance> said = unfinished ? finishing.or(() -> undoing) : undoing;
        why.setText(line.flatMap(each -> said.map(hindrance -> words(hindrance, each)))
                .orElse(""));
    }

    private static String words(Hindrance hindrance, ActivityLine line) {
        Account account = line.head().account();
        String place = account.loopback() ? line.where() + " · " + account.endpoint() : line.where();
        return Words.text("activity.hindrance." + hindrance, place);
    }
}
