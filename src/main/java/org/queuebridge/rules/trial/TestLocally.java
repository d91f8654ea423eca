package org.queuebridge.rules.trial;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.explain.MatchExplainer;
import org.queuebridge.json.JsonText;

/** Tests events against patterns on this computer. Each pattern is compiled once. Safe for several threads. */
public final class TestLocally {
    private final PatternMatcher matcher;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    private sealed interface Prepared {
        record Ready(MatchExplainer explainer) implements Prepared {}

        record Wrong(PatternProblem problem) implements Prepared {}
    }

    public TestLocally(PatternMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Tests an event.
     *
     * @param pattern a rule's pattern as JSON text, valid or not; empty where the rule has none
     * @param event a complete event, as EventBridge passes it to rules
     */
    public LocalTestResult answer(Optional<String> pattern, Json.Obj event) {
        return pattern.map(text -> answer(prepared(text), event)).orElseGet(LocalTestResult.NoPattern::new);
    }

    /**
     * Whether an event matches, without the explanation of {@link #answer}, for many patterns; false also where the
     * answer would be that it cannot be told.
     *
     * @param event the same, as JSON text
     */
    public boolean matches(Optional<String> pattern, String event) {
        return pattern.filter(text -> matches(prepared(text), event)).isPresent();
    }

    private Prepared prepared(String text) {
        return prepared.computeIfAbsent(text, this::prepare);
    }

    /** Forgets all other patterns. */
    public void keep(Set<String> patterns) {
        prepared.keySet().retainAll(patterns);
    }

    private static LocalTestResult answer(Prepared pattern, Json.Obj event) {
        return switch (pattern) {
            case Prepared.Wrong(PatternProblem problem) -> new LocalTestResult.Refused(problem);
            case Prepared.Ready(MatchExplainer explainer) -> explained(explainer, event);
        };
    }

    private static boolean matches(Prepared pattern, String event) {
        try {
            return pattern instanceof Prepared.Ready(MatchExplainer explainer) && explainer.matches(event);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static LocalTestResult explained(MatchExplainer explainer, Json.Obj event) {
        try {
            return new LocalTestResult.Judged(explainer.explain(event));
        } catch (IllegalArgumentException _) {
            return new LocalTestResult.Unreadable();
        }
    }

    private Prepared prepare(String text) {
        return matcher.problem(text).<Prepared>map(Prepared.Wrong::new).orElseGet(() -> read(text));
    }

    private Prepared read(String text) {
        return switch (JsonText.parse(text)) {
            case JsonText.Parsed.Value(Json.Obj root) -> new Prepared.Ready(MatchExplainer.of(root, matcher));
            case JsonText.Parsed.Value _ -> throw new IllegalStateException("a valid pattern is an object");
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                new Prepared.Wrong(new PatternProblem(message, line, column));
        };
    }
}
