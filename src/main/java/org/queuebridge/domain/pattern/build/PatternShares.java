package org.queuebridge.domain.pattern.build;

import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventPattern;

/**
 * What takes how much of a pattern's length, in characters.
 *
 * @param events the conditions on what ended, and everything else
 * @param source the condition on who sends the event
 * @param queues the ids of the queues
 */
public record PatternShares(int events, int source, int queues) {
    /** Of no pattern. */
    public static final PatternShares NONE = new PatternShares(0, 0, 0);

    private static final String SOURCE = "source";
    /** The quotes around the field's name, the colon and the comma. */
    private static final int AROUND_SOURCE = SOURCE.length() + 4;

    /** @param queueIds how many ids of queues are in the pattern, each once */
    public static PatternShares of(EventPattern pattern, int queueIds) {
        int whole = pattern.length();
        int queues = Math.min(whole, queueIds * PatternBudget.CHARACTERS_PER_QUEUE);
        int source = Math.min(
                whole - queues,
                pattern.root()
                        .get(SOURCE)
                        .map(value -> JsonWriter.compact(value).length() + AROUND_SOURCE)
                        .orElse(0));
        return new PatternShares(whole - queues - source, source, queues);
    }
}
