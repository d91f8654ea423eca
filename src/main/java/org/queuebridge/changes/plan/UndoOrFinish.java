package org.queuebridge.changes.plan;

/** What can follow on a plan of the journal. */
public enum UndoOrFinish {
    /** Restores what was there before. */
    UNDO,
    /** Does what is left. */
    FINISH
}
