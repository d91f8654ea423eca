package org.queuebridge.ui.change;

import org.queuebridge.changes.plan.UndoOrFinish;

/**
 * Undoes and finishes plans of the journal, for every screen in the same way: the plan is shown before it is applied.
 */
@FunctionalInterface
public interface UndoCommands {
    /**
     * Makes the plan and shows it; changes nothing before a person has agreed.
     *
     * @param entry the plan's id in the journal
     * @param on the screen that is told how it goes
     */
    void propose(String entry, UndoOrFinish kind, ScreenChanges on);
}
