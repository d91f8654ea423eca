package org.queuebridge.rules.seen;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * An enabled rule was seen to match an event that arrived on its bus.
 *
 * @param at the time of the first such event, as the event says itself
 * @param pattern the rule's pattern then: with another it would be another rule's match
 */
public record FirstMatch(Instant at, String pattern) {
    /** Adds matches by the rule's name: the earlier of one pattern counts, and a new pattern replaces another. */
    public static Map<String, FirstMatch> merged(Map<String, FirstMatch> known, Map<String, FirstMatch> newer) {
        Map<String, FirstMatch> all = new HashMap<>(known);
        newer.forEach((rule, match) -> all.merge(
                rule,
                match,
                (before, after) ->
                        before.pattern().equals(after.pattern()) && before.at().isBefore(after.at()) ? before : after));
        return Map.copyOf(all);
    }
}
