package org.queuebridge.settings;

/** The colors of the window. */
public enum Theme {
    LIGHT,
    DARK
}
