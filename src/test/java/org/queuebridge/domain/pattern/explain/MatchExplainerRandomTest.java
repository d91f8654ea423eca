package org.queuebridge.domain.pattern.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.RandomPatterns;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Outcome;
import org.queuebridge.matching.EventRuler;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;
import software.amazon.event.ruler.Patterns;

/** More than a thousand made-up patterns and thousands of events near them, judged by event-ruler as they are. */
class MatchExplainerRandomTest {
    private static final int PATTERNS = 600;
    private static final int EVENTS = 4;

    private final EventRuler ruler = new EventRuler();
    private final Map<FieldMiss, Integer> misses = new EnumMap<>(FieldMiss.class);
    private int valid;
    private int matched;
    private int apart;
    private int undecided;

    /** @param arrays whether events have arrays of objects: then fields may pass each, but not together */
    @ParameterizedTest
    @CsvSource({"20261014, false", "20261015, true"})
    void agreesWithTheEngine(long seed, boolean arrays) {
        RandomPatterns made = new RandomPatterns(seed, arrays);
        for (int i = 0; i < PATTERNS; i++) {
            Json.Obj pattern = made.pattern();
            if (ruler.problem(JsonWriter.compact(pattern)).isEmpty()) {
                tryEvents(pattern, made, arrays);
            }
        }
        String tried = "%d valid patterns of %d, %d events, %d matched, %d apart, %d undecided, %s"
                .formatted(valid, PATTERNS, valid * EVENTS, matched, apart, undecided, misses);
        assertThat(valid).as(tried).isGreaterThan(PATTERNS * 9 / 10);
        assertThat(matched).as(tried).isBetween(valid * EVENTS * 3 / 10, valid * EVENTS * 7 / 10);
        assertThat(apart > 20).as(tried).isEqualTo(arrays);
        assertThat(undecided).as(tried).isLessThan(PATTERNS / 100);
        assertThat(misses.keySet()).as(tried).containsExactly(FieldMiss.values());
        assertThat(misses.values()).as(tried).allMatch(times -> times >= 10);
    }

    private void tryEvents(Json.Obj pattern, RandomPatterns made, boolean arrays) {
        String text = JsonWriter.compact(pattern);
        Predicate<String> whole = ruler.compile(text);
        Predicate<String> anyAlternative = anyAlternative(text);
        MatchExplainer explainer = MatchExplainer.of(pattern, ruler);
        valid++;
        for (int i = 0; i < EVENTS; i++) {
            Json.Obj event = made.eventNear(pattern);
            String eventText = JsonWriter.compact(event);
            boolean expected = whole.test(eventText);
            MatchExplanation explanation = explainer.explain(event);
            if (explanation.matches() != expected || !agrees(explanation, anyAlternative.test(eventText), arrays)) {
                assertThat(isUndecided(text, eventText))
                        .as("%s by %s", eventText, text)
                        .isTrue();
                undecided++;
            }
            explanation
                    .alternatives()
                    .forEach(alternative -> alternative.failing().forEach(this::assertIsSo));
            matched += expected ? 1 : 0;
            apart += explanation.nearest().outcome() == Outcome.VALUES_APART ? 1 : 0;
        }
    }

    private static boolean agrees(MatchExplanation explanation, boolean expectedOfWays, boolean arrays) {
        boolean allPass = explanation.alternatives().stream()
                .anyMatch(alternative -> alternative.failing().isEmpty());
        boolean apart = explanation.alternatives().stream()
                .anyMatch(alternative -> alternative.outcome() == Outcome.VALUES_APART);
        return (explanation.nearest().outcome() == Outcome.MATCHES) == expectedOfWays
                && allPass == (expectedOfWays || (arrays && apart));
    }

    /**
     * Whether event-ruler says now this, now that. 2.1.0 does, about evenly, where a list has texts and then ranges,
     * and where one way of {@code $or} allows in a field what another one allows there after something else.
     */
    private boolean isUndecided(String pattern, String event) {
        return varies(() -> ruler.matches(pattern, event))
                || varies(() -> anyAlternative(pattern).test(event));
    }

    private static boolean varies(Supplier<Boolean> verdict) {
        return Stream.generate(verdict).limit(100).distinct().count() > 1;
    }

    /** The ways through the pattern as event-ruler makes them out, each in a machine of its own. */
    private static Predicate<String> anyAlternative(String pattern) {
        try {
            List<Machine> machines = JsonRuleCompiler.compile(pattern).stream()
                    .map(MatchExplainerRandomTest::machine)
                    .toList();
            return event -> machines.stream().anyMatch(machine -> matches(machine, event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Machine machine(Map<String, List<Patterns>> alternative) {
        Machine machine = Machine.builder().build();
        machine.addPatternRule("way", alternative);
        return machine;
    }

    private static boolean matches(Machine machine, String event) {
        try {
            return !machine.rulesForJSONEvent(event).isEmpty();
        } catch (Exception e) {
            throw new IllegalArgumentException(event, e);
        }
    }

    /** What is said to be near must be there. */
    private void assertIsSo(Field field) {
        NearMiss near = field.miss().orElseThrow();
        misses.merge(near.miss(), 1, Integer::sum);
        if (near.miss() == FieldMiss.FIELD_MISSING) {
            assertThat(field.found()).isEmpty();
        } else {
            assertThat(field.found()).contains(near.found().orElseThrow());
            assertThat(field.allowed()).contains(near.test().orElseThrow());
        }
    }
}
