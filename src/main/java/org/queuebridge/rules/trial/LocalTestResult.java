package org.queuebridge.rules.trial;

import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.explain.MatchExplanation;

/** What this computer says of an event and a pattern. */
public sealed interface LocalTestResult {
    /** Whether it gets through, and why. */
    record Judged(MatchExplanation explanation) implements LocalTestResult {}

    /** EventBridge would refuse the pattern. */
    record Refused(PatternProblem problem) implements LocalTestResult {}

    /** The rule has none: it runs on a schedule. */
    record NoPattern() implements LocalTestResult {}

    /** The event is beyond what the engine reads, e.g. has a number of thousands of digits. */
    record Unreadable() implements LocalTestResult {}

    /** Whether the event gets through for certain. */
    default boolean matches() {
        return this instanceof Judged(MatchExplanation explanation) && explanation.matches();
    }
}
