package org.queuebridge.changes;

/** What can follow on a plan of the journal. */
public enum FollowUp {
    /** Restores what was there before. */
    UNDO,
    /** Does what is left. */
    FINISH
}
