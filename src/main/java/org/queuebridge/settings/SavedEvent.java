package org.queuebridge.settings;

/**
 * A saved event of the test bench.
 *
 * @param name the user's name for it; not blank
 * @param json its text as it was typed, which may not be valid JSON
 */
public record SavedEvent(String name, String json) {}
