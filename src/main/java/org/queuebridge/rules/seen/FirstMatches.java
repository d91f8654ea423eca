package org.queuebridge.rules.seen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Port: when rules were first seen to match an event. What cannot be read or kept is logged, and as if unknown. Reads
 * and writes files: not for the window's thread.
 */
public interface FirstMatches {
    /** Keeps them until the program ends. */
    static FirstMatches forgetful() {
        Map<SeenBus, Map<String, FirstMatch>> all = new ConcurrentHashMap<>();
        return new FirstMatches() {
            @Override
            public Map<String, FirstMatch> of(SeenBus bus) {
                return all.getOrDefault(bus, Map.of());
            }

            @Override
            public void change(SeenBus bus, UnaryOperator<Map<String, FirstMatch>> change) {
                all.compute(bus, (_, before) -> change.apply(before == null ? Map.of() : before));
            }
        };
    }

    /** The matches of a bus by the rule's name. */
    Map<String, FirstMatch> of(SeenBus bus);

    /** Changes what is kept of a bus; no other program does so meanwhile. */
    void change(SeenBus bus, UnaryOperator<Map<String, FirstMatch>> change);
}
