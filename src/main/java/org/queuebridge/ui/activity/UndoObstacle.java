package org.queuebridge.ui.activity;

/** Why a plan cannot be undone or finished just now. The words are {@code activity.obstacle.<NAME>}. */
public enum UndoObstacle {
    /** Another change is under way here. */
    BUSY,
    /** The program that began it is still at it. */
    RUNNING,
    /** Nothing is to be undone. */
    NOTHING_SENT,
    NOT_CONNECTED,
    /** What is connected is another account, region or endpoint. */
    ELSEWHERE
}
