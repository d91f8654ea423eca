package org.queuebridge.ui.activity;

/** Why a plan cannot be undone or finished just now. The words are {@code activity.obstacle.<NAME>}. */
public enum UndoObstacle {
    /** Another change is running here. */
    BUSY,
    /** The program that started it is still applying it. */
    RUNNING,
    /** There is nothing to undo. */
    NOTHING_SENT,
    NOT_CONNECTED,
    /** Another account, region or endpoint is connected. */
    ELSEWHERE
}
