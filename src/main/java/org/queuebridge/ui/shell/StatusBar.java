package org.queuebridge.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** The bar at the bottom: facts at the left, running work with its progress and Cancel at the right. */
final class StatusBar extends HBox {
    private final Label work = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Hyperlink cancel;

    StatusBar(StatusModel model) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label facts = new Label();
        facts.textProperty().bind(model.factsProperty());
        facts.setId("status-facts");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        work.setId("status-work");
        work.setMinWidth(Region.USE_PREF_SIZE);
        cancel = Buttons.link(Messages.text("status.cancel"), model::cancel);
        cancel.setId("status-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        bar.setPrefWidth(110);
        getChildren().addAll(facts, space, work, bar, cancel);
        model.runningProperty().subscribe(this::show);
    }

    private void show(List<RunningWork> running) {
        boolean busy = !running.isEmpty();
        work.setText(busy ? words(running) : Messages.text("status.idle"));
        bar.setProgress(busy ? progress(running.getFirst()) : 0);
        Visibility.set(bar, busy);
        boolean stopping = busy && running.stream().allMatch(RunningWork::stopping);
        cancel.setText(Messages.text(stopping ? "status.break-off" : "status.cancel"));
        Visibility.set(cancel, busy);
    }

    private static String words(List<RunningWork> running) {
        String first = running.getFirst().words();
        return running.size() == 1 ? first : Messages.text("status.more", first, running.size() - 1);
    }

    private static double progress(RunningWork work) {
        return work.total() > 0 ? (double) work.done() / work.total() : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
