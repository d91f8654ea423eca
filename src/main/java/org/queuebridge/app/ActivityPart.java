package org.queuebridge.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.scene.Node;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.activity.ActivityModel;
import org.queuebridge.ui.activity.ActivityView;
import org.queuebridge.ui.activity.UndoModel;
import org.queuebridge.ui.activity.UnfinishedModel;
import org.queuebridge.ui.activity.UnfinishedNotice;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

/** The screen Activity, and what is said at the start about changes that were not finished. */
final class ActivityPart {
    private final ActivityView view;
    private final Node offer;

    ActivityPart(
            Tasks tasks,
            Executor background,
            Executor window,
            Workspace workspace,
            Journal journal,
            ChangeRunner runner,
            UndoModel follow,
            Appearance appearance,
            Function<String, Optional<String>> names,
            BiPredicate<String, String> awsAddress,
            Runnable toActivity) {
        ActivityModel model = new ActivityModel(tasks, background, window, journal, awsAddress);
        ScreenChanges changes = new ScreenChanges(runner, follow, workspace);
        view = new ActivityView(model, follow, changes, workspace, appearance, names);
        offer = new UnfinishedNotice(new UnfinishedModel(model, follow, changes, workspace), toActivity);
        runner.tell(model.follower());
        model.reload();
    }

    ActivityView view() {
        return view;
    }

    /** To stand on every screen. */
    Node offer() {
        return offer;
    }
}
