package org.queuebridge.words;

import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.PatternProblem.TooMany;

/** Why EventBridge would refuse a pattern, in its own words where they are known. */
public final class PatternProblemWords {
    private PatternProblemWords() {}

    public static String of(PatternProblem problem) {
        return problem.tooMany().map(PatternProblemWords::of).orElse(problem.message());
    }

    private static String of(TooMany many) {
        String key =
                many.combinations() < TooMany.UNCOUNTED ? "pattern.combinations" : "pattern.combinations.uncounted";
        return Messages.text(key, many.combinations(), many.most());
    }
}
