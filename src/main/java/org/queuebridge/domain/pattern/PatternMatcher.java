package org.queuebridge.domain.pattern;

import java.util.Optional;
import java.util.function.Predicate;

/** Judges patterns and events as EventBridge does. */
public interface PatternMatcher {
    /** Why EventBridge would refuse the pattern, and where; empty where it is valid. Length is not looked at. */
    Optional<PatternProblem> problem(String pattern);

    /**
     * Makes a pattern ready for many events: a test that takes a whole event's JSON text, and that threads may share.
     *
     * @param pattern a valid pattern's JSON text
     * @throws IllegalArgumentException where the pattern is not valid; the test throws it where an event is not a JSON
     *     object
     */
    Predicate<String> compile(String pattern);

    /**
     * Whether the event gets through.
     *
     * @param pattern a valid pattern's JSON text
     * @param event a whole event's JSON text
     * @throws IllegalArgumentException where the pattern is not valid, or the event is not a JSON object
     */
    default boolean matches(String pattern, String event) {
        return compile(pattern).test(event);
    }
}
