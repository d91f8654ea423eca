package org.queuebridge.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import org.queuebridge.task.Job;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.words.Messages;

/** All running work, each with its progress and Cancel. Closes once nothing runs. */
final class WorkList {
    private final TaskProgressView<JobTask> view = new TaskProgressView<>();
    private final Map<Job, JobTask> tasks = new HashMap<>();
    private final ThemedPopOver popOver;
    private final Executor background;

    private WorkList(Executor background) {
        this.background = background;
        view.setId("work-list");
        view.setAccessibleText(Messages.text("status.work"));
        popOver = new ThemedPopOver(Messages.text("status.work"), new VBox(view));
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    }

    /** Opens it at a node. */
    static void open(Node at, StatusModel model) {
        WorkList list = new WorkList(model.background());
        list.popOver.open(at);
        Subscription following = model.runningProperty().subscribe(running -> list.show(model.jobs(), running));
        list.popOver.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            following.unsubscribe();
            list.tasks.values().forEach(JobTask::end);
        });
    }

    private void show(List<Job> jobs, List<RunningWork> running) {
        tasks.entrySet().removeIf(each -> {
            boolean over = !jobs.contains(each.getKey());
            if (over) {
                each.getValue().end();
            }
            return over;
        });
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            JobTask task = tasks.get(job);
            if (task == null) {
                task = new JobTask(job);
                tasks.put(job, task);
                view.getTasks().add(task);
                background.execute(task);
            }
            task.show(running.get(i));
        }
        view.getTasks().removeIf(task -> !tasks.containsValue(task));
        if (jobs.isEmpty()) {
            popOver.hide();
        }
    }
}
