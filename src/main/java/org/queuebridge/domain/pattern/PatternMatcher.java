package org.queuebridge.domain.pattern;

import java.util.Optional;

/** Judges patterns and events as EventBridge does. */
public interface PatternMatcher {
    /** Why EventBridge would refuse the pattern, in its words; empty where it is valid. Length is not looked at. */
    Optional<String> problem(String pattern);

    /**
     * Whether the event gets through.
     *
     * @param pattern a valid pattern's JSON text
     * @param event a whole event's JSON text
     */
    boolean matches(String pattern, String event);
}
