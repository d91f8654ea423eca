package org.queuebridge.matching;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.PatternProblem;
import software.amazon.event.ruler.Machine;

/** Matches events with event-ruler, the library that EventBridge itself uses (facts, EventBridge: matching). */
public final class EventRuler implements PatternMatcher {
    private static final String RULE = "rule";

    @Override
    public Optional<PatternProblem> problem(String pattern) {
        return RulerRefusal.of(pattern);
    }

    @Override
    public Predicate<String> compile(String pattern) {
        PatternLimits.beforeCompiling(pattern).ifPresent(many -> {
            throw new IllegalArgumentException("too many combinations of $or: " + many.combinations());
        });
        Machine machine = Machine.builder().build();
        try {
            machine.addRule(RULE, pattern);
        } catch (IOException e) {
            throw new IllegalArgumentException("not an event pattern", e);
        }
        return event -> matches(machine, event);
    }

    private static boolean matches(Machine machine, String event) {
        try {
            return !machine.rulesForJSONEvent(event).isEmpty();
        } catch (Exception e) {
            throw new IllegalArgumentException("not an event", e);
        }
    }
}
