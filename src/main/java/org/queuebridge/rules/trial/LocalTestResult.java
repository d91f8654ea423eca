package org.queuebridge.rules.trial;

import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.explain.MatchExplanation;

/** This computer's answer whether an event matches a pattern. */
public sealed interface LocalTestResult {
    /** Whether it matches, and why. */
    record Judged(MatchExplanation explanation) implements LocalTestResult {}

    /** EventBridge would refuse the pattern. */
    record Refused(PatternProblem problem) implements LocalTestResult {}

    /** The rule has no pattern: it runs on a schedule. */
    record NoPattern() implements LocalTestResult {}

    /** The matching engine cannot read the event, e.g. a number with thousands of digits. */
    record Unreadable() implements LocalTestResult {}

    /** Whether the event matches for certain. */
    default boolean matches() {
        return this instanceof Judged(MatchExplanation explanation) && explanation.matches();
    }
}
