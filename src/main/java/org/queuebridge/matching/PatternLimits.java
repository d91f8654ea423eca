package org.queuebridge.matching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.queuebridge.domain.pattern.PatternProblem.TooMany;
import software.amazon.event.ruler.Machine;
import software.amazon.event.ruler.MachineComplexityEvaluator;

/**
 * Limits of EventBridge that event-ruler does not check: the number of combinations of {@code $or}, and the number of
 * wildcards that a text can match at once.
 */
final class PatternLimits {
    /** The limit of EventBridge (user guide, event patterns: {@code $or}). */
    static final int MAX_COMBINATIONS = 1_000;

    /** EventBridge does not document its limit; the rules that it refused had more than this. */
    static final int MAX_WILDCARDS_AT_ONCE = 10;

    /** EventBridge's message (facts: messages of the real service). */
    static final String TOO_COMPLEX = "Rule is too complex - try using fewer wildcard characters or fewer repeating"
            + " character sequences after a wildcard character";

    private static final JsonFactory JSON = new JsonFactory();

    private PatternLimits() {}

    /** What is beyond a limit before the pattern is compiled, which may take all memory. */
    static Optional<TooMany> beforeCompiling(String pattern) {
        long combinations = combinations(pattern);
        return combinations > MAX_COMBINATIONS
                ? Optional.of(new TooMany(combinations, MAX_COMBINATIONS))
                : Optional.empty();
    }

    /** Checks a pattern that can be compiled. */
    static Optional<String> ofCompiled(String pattern) {
        if (!pattern.contains("wildcard")) {
            return Optional.empty();
        }
        Machine machine = Machine.builder().build();
        try {
            machine.addRule("rule", pattern);
        } catch (IOException e) {
            throw new IllegalArgumentException("not an event pattern", e);
        }
        int most = machine.evaluateComplexity(new MachineComplexityEvaluator(MAX_WILDCARDS_AT_ONCE + 1));
        return most > MAX_WILDCARDS_AT_ONCE ? Optional.of(TOO_COMPLEX) : Optional.empty();
    }

    /** Counts the combinations; 0 if the text is not a JSON object, which the compiler reports. */
    private static long combinations(String pattern) {
        try (JsonParser parser = JSON.createParser(pattern)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? ofObject(parser) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long ofObject(JsonParser parser) throws IOException {
        long combinations = 1;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean or = "$or".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                combinations = times(combinations, ofObject(parser));
            } else if (value == JsonToken.START_ARRAY && or) {
                combinations = times(combinations, Math.max(1, ofAlternatives(parser)));
            } else {
                parser.skipChildren();
            }
        }
        return combinations;
    }

    private static long ofAlternatives(JsonParser parser) throws IOException {
        long combinations = 0;
        for (JsonToken next = parser.nextToken();
                next != null && next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            if (next == JsonToken.START_OBJECT) {
                combinations = Math.min(TooMany.UNCOUNTED, combinations + ofObject(parser));
            } else {
                parser.skipChildren();
            }
        }
        return combinations;
    }

    private static long times(long one, long other) {
        return Math.min(TooMany.UNCOUNTED, one * other);
    }
}
