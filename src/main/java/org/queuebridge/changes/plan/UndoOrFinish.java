package org.queuebridge.changes.plan;

/** What can be done about a plan in the journal. */
public enum UndoOrFinish {
    /** Restores the state before the plan. */
    UNDO,
    /** Does the remaining steps. */
    FINISH
}
