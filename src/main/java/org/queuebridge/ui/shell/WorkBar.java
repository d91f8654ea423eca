package org.queuebridge.ui.shell;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** The bar at the bottom: facts at the left, running work with its progress and Cancel at the right. */
final class WorkBar extends StatusBar {
    /** Without an own text: ControlsFX shows "OK" otherwise. */
    private static final String NO_TEXT = "";

    private final StatusModel model;
    private final Hyperlink work;
    private final Hyperlink cancel;

    WorkBar(StatusModel model) {
        this.model = model;
        setText(NO_TEXT);
        Label facts = new Label();
        facts.textProperty().bind(model.factsProperty());
        facts.setId("status-facts");
        work = Buttons.link(Messages.text("status.idle"), this::open);
        work.setId("status-work");
        work.setMinWidth(Region.USE_PREF_SIZE);
        cancel = Buttons.link(Messages.text("status.cancel"), model::cancel);
        cancel.setId("status-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        getLeftItems().add(facts);
        getRightItems().addAll(new WaitLabel(model.waitingProperty(), InstantSource.system()), work, cancel);
        model.runningProperty().subscribe(this::show);
    }

    private void open() {
        WorkList.open(work, model);
    }

    private void show(List<RunningWork> running) {
        boolean busy = !running.isEmpty();
        work.setText(busy ? words(running) : Messages.text("status.idle"));
        work.setDisable(!busy);
        setProgress(busy ? progress(running.getFirst()) : 0);
        cancel.setText(Messages.text(cancelKey(running)));
        Visibility.set(cancel, busy);
    }

    private static String cancelKey(List<RunningWork> running) {
        if (running.stream().allMatch(RunningWork::stopping)) {
            return "status.break-off";
        }
        return running.stream().allMatch(RunningWork::untilStopped) ? "status.stop" : "status.cancel";
    }

    private static String words(List<RunningWork> running) {
        String first = running.getFirst().words();
        return running.size() == 1 ? first : Messages.text("status.more", first, running.size() - 1);
    }

    private static double progress(RunningWork work) {
        return work.total() > 0 ? (double) work.done() / work.total() : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
