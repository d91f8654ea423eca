package org.queuebridge.rules;

import org.queuebridge.domain.pattern.MatchExplanation;
import org.queuebridge.domain.pattern.PatternProblem;

/** What this computer says of an event and a pattern. */
public sealed interface LocalAnswer {
    /** Whether it gets through, and why. */
    record Judged(MatchExplanation explanation) implements LocalAnswer {}

    /** EventBridge would refuse the pattern. */
    record Refused(PatternProblem problem) implements LocalAnswer {}

    /** The rule has none: it runs on a schedule. */
    record NoPattern() implements LocalAnswer {}

    /** The event is beyond what the engine reads, e.g. has a number of thousands of digits. */
    record Unreadable() implements LocalAnswer {}

    /** Whether the event gets through for certain. */
    default boolean matches() {
        return this instanceof Judged(MatchExplanation explanation) && explanation.matches();
    }
}
