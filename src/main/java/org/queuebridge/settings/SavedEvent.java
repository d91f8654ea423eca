package org.queuebridge.settings;

/**
 * An event to try patterns with.
 *
 * @param name what a person calls it; not blank
 * @param json its text as it was typed, which need not be JSON yet
 */
public record SavedEvent(String name, String json) {}
