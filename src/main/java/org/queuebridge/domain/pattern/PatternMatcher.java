package org.queuebridge.domain.pattern;

import java.util.Optional;
import java.util.function.Predicate;

/** Port: validates patterns and matches events as EventBridge does. */
public interface PatternMatcher {
    /** Returns why EventBridge would refuse the pattern, and where; empty if it is valid. Does not check the length. */
    Optional<PatternProblem> problem(String pattern);

    /**
     * Compiles a pattern for many events into a thread-safe test, which takes the JSON text of a whole event.
     *
     * @param pattern a valid pattern's JSON text
     * @throws IllegalArgumentException if the pattern is not valid; the test throws it if an event is not a JSON object
     */
    Predicate<String> compile(String pattern);

    /**
     * Returns whether an event matches a pattern.
     *
     * @param pattern a valid pattern's JSON text
     * @param event a whole event's JSON text
     * @throws IllegalArgumentException if the pattern is not valid, or the event is not a JSON object
     */
    default boolean matches(String pattern, String event) {
        return compile(pattern).test(event);
    }
}
