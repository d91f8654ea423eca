package org.queuebridge.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.task.Job;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.words.Words;

/** The bar at the bottom: facts at the left, running work with its progress and Cancel at the right. */
final class StatusBar extends HBox {
    private final Label work = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Hyperlink cancel;
    private List<Job> running = List.of();

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
        cancel = Buttons.link(Words.text("status.cancel"), () -> running.forEach(Job::cancel));
        cancel.setId("status-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        bar.setPrefWidth(110);
        getChildren().addAll(facts, space, work, bar, cancel);
        model.runningProperty().subscribe(this::show);
    }

    private void show(List<Job> jobs) {
        running = jobs;
        boolean busy = !jobs.isEmpty();
        work.setText(busy ? words(jobs) : Words.text("status.idle"));
        bar.setProgress(busy ? progress(jobs.getFirst()) : 0);
        bar.setVisible(busy);
        bar.setManaged(busy);
        cancel.setVisible(busy);
        cancel.setManaged(busy);
    }

    private static String words(List<Job> jobs) {
        Job first = jobs.getFirst();
        String label = Words.text("job." + first.label());
        String counted =
                first.total() > 0 ? Words.text("status.counted", label, first.done(), first.total()) : label + "…";
        return jobs.size() == 1 ? counted : Words.text("status.more", counted, jobs.size() - 1);
    }

    private static double progress(Job job) {
        return job.total() > 0 ? (double) job.done() / job.total() : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
