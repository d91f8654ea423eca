package org.queuebridge.app;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.activity.ActivityModel;
import org.queuebridge.ui.activity.ActivityView;
import org.queuebridge.ui.activity.FollowModel;
import org.queuebridge.ui.activity.OfferModel;
import org.queuebridge.ui.activity.OfferNotice;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.rules.RulesModel;
import org.queuebridge.ui.session.ChangeTools;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

/** The screen Activity, and what is said at the start about changes that were not finished. */
final class ActivityParts {
    private final ActivityModel model;
    private final ActivityView view;
    private final Node offer;

    ActivityParts(
            Tasks tasks,
            Executor background,
            Executor window,
            Workspace workspace,
            ChangeTools tools,
            RulesModel rules,
            Appearance appearance,
            Runnable toActivity) {
        model = new ActivityModel(tasks, background, window, tools.journal());
        FollowModel follow = new FollowModel(tasks, workspace, tools, () -> {
            model.reload();
            rules.reload();
        });
        view = new ActivityView(model, follow, workspace, appearance, rules::queueName);
        offer = new OfferNotice(new OfferModel(model, follow, workspace), toActivity);
        model.reload();
        rules.changes().stateProperty().subscribe((_, now) -> {
            if (now instanceof ChangeState.Ended || now instanceof ChangeState.Failed) {
                model.reload();
            }
        });
    }

    ActivityView view() {
        return view;
    }

    /** To stand on every screen. */
    Node offer() {
        return offer;
    }

    /** Reads the journal anew, e.g. after something was changed. */
    void reload() {
        model.reload();
    }
}
