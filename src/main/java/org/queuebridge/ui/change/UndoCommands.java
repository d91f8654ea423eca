package org.queuebridge.ui.change;

import org.queuebridge.changes.plan.UndoOrFinish;

/** Undoes and finishes plans of the journal in the same way on every screen: the plan is shown first. */
@FunctionalInterface
public interface UndoCommands {
    /**
     * Makes the plan and shows it; changes nothing before the user agrees.
     *
     * @param entry the plan's id in the journal
     * @param on the screen that shows the result
     */
    void propose(String entry, UndoOrFinish kind, ScreenChanges on);
}
