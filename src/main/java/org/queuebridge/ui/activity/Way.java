package org.queuebridge.ui.activity;

/** How to go on from a plan. */
public enum Way {
    /** Restores what was there before. */
    UNDO,
    /** Does what is left. */
    FINISH
}
