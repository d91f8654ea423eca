package org.queuebridge.app;

import java.time.temporal.ChronoUnit;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.report.ChangeReport;
import org.queuebridge.report.ReportSource;
import org.queuebridge.ui.activity.ActivityModel;
import org.queuebridge.ui.activity.ActivityView;
import org.queuebridge.ui.activity.UndoModel;
import org.queuebridge.ui.activity.UnfinishedModel;
import org.queuebridge.ui.activity.UnfinishedNotice;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.session.Workspace;

/** The screen Activity, and what is said at the start about changes that were not finished. */
final class ActivityPart {
    private final Journal journal;
    private final WindowServices services;
    private final RulesPart rules;
    private final Node offer;
    private final ScreenChanges changes;
    private final ActivityModel model;

    ActivityPart(
            WindowServices services,
            RulesPart rules,
            Journal journal,
            BiPredicate<String, String> awsAddress,
            Runnable toActivity) {
        this.journal = journal;
        this.services = services;
        this.rules = rules;
        Workspace workspace = services.workspace();
        UndoModel undo = rules.undo();
        model = new ActivityModel(services.tasks(), services.background(), services.window(), journal, awsAddress);
        changes = new ScreenChanges(rules.runner(), undo, workspace);
        services.memory().text("filter.activity", model.filterProperty());
        offer = new UnfinishedNotice(new UnfinishedModel(model, undo, changes, workspace), toActivity);
        rules.runner().tell(model.follower());
    }

    /** Reads the journal: the newest change, and those that were not finished. */
    void readJournal() {
        model.reload();
    }

    /** Every change, to be saved. */
    ReportSource report() {
        return format ->
                out -> new ChangeReport(journal, services.clock().instant().truncatedTo(ChronoUnit.SECONDS))
                        .write(format, out);
    }

    /** What was begun on the screen. */
    ScreenChanges changes() {
        return changes;
    }

    /** The screen, made anew. */
    ActivityView view() {
        ActivityView view = new ActivityView(
                model,
                rules.undo(),
                changes,
                services.workspace(),
                services.appearance(),
                rules.model()::queueName,
                new CodeModel(services.background(), services.window(), rules.model()::queueName));
        view.remember(services.memory());
        return view;
    }

    /** To stand on every screen. */
    Node offer() {
        return offer;
    }
}
