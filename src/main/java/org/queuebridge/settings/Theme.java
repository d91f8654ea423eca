package org.queuebridge.settings;

/** The colours that a person chose. */
public enum Theme {
    LIGHT,
    DARK
}
