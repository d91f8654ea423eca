package org.queuebridge.ui.activity;

/** Why one cannot go on from a plan just now. The words are {@code activity.hindrance.<NAME>}. */
public enum Hindrance {
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
