package org.queuebridge.ui.change;

import java.util.List;
import java.util.function.BiConsumer;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.activity.UndoModel;
import org.queuebridge.ui.rules.model.RuleChanges;
import org.queuebridge.ui.session.Workspace;

/** What changes rules, with a journal in memory; for tests. */
public final class TestChanges {
    public final MemoryJournal journal = new MemoryJournal();
    public final ChangeUseCases tools;
    public final ChangeRunner runner;
    public final UndoModel followUps;
    private final LastChange last;

    public TestChanges(Tasks tasks, Workspace workspace) {
        tools = new ChangeUseCases(
                _ -> {},
                journal,
                List::of,
                new SignedInGenesys(() -> workspace.genesysProperty().get()));
        runner = new ChangeRunner(tasks, tools, workspace);
        last = new LastChange(workspace);
        runner.tell(last);
        followUps = new UndoModel(tasks, workspace, tools, runner);
    }

    /** The user agrees to undo and to finish as soon as the plan is shown. */
    public TestChanges agreeing() {
        followUps.proposalProperty().subscribe(proposal -> proposal.ifPresent(_ -> followUps.apply()));
        return this;
    }

    /** Undoes the last change, if there is one, on the screen that made these changes. */
    public void undoLast(BiConsumer<Applied, UndoOrFinish> screen) {
        last.newest().ifPresent(former -> screen.accept(former, UndoOrFinish.UNDO));
    }

    /** The same for the screen Rules. */
    public RuleChanges.Tools ofRules() {
        return new RuleChanges.Tools(tools, runner, followUps);
    }
}
