package org.queuebridge.domain.pattern.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Alternative;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Outcome;

/**
 * Explains field by field why events match a pattern or not. Every verdict comes from the matching engine, which tests
 * the whole pattern, each alternative, and each field alone; only the near misses are found here. Thread-safe.
 */
public final class MatchExplainer {
    private final PatternMatcher matcher;
    private final Predicate<String> whole;
    private final List<Route> routes;

    private record Condition(String path, List<Json> tests) {
        /** Names with dots, and not nested: a name may then be {@code $or}. Both mean the same. */
        static Json.Obj pattern(Collection<Condition> conditions) {
            Map<String, Json> fields = new LinkedHashMap<>();
            conditions.forEach(condition -> fields.put(condition.path(), new Json.Arr(condition.tests())));
            return new Json.Obj(fields);
        }
    }

    private record Check(Condition condition, Predicate<String> passes) {}

    private record Route(List<Check> checks, Predicate<String> passes) {}

    private MatchExplainer(PatternMatcher matcher, Predicate<String> whole, List<Route> routes) {
        this.matcher = matcher;
        this.whole = whole;
        this.routes = routes;
    }

    /**
     * Makes a pattern ready for many events.
     *
     * @param pattern a valid one
     * @throws IllegalArgumentException where the pattern is not valid
     */
    public static MatchExplainer of(Json.Obj pattern, PatternMatcher matcher) {
        Predicate<String> whole = matcher.compile(JsonWriter.compact(pattern));
        Map<Condition, Check> checks = new HashMap<>();
        List<PatternAlternative> alternatives = PatternAlternative.of(pattern);
        List<Route> routes = new ArrayList<>(alternatives.size());
        for (PatternAlternative alternative : alternatives) {
            List<Condition> conditions = alternative.tests().entrySet().stream()
                    .map(field -> new Condition(field.getKey(), field.getValue()))
                    .toList();
            List<Check> route = conditions.stream()
                    .map(condition ->
                            checks.computeIfAbsent(condition, it -> new Check(it, compile(List.of(it), matcher))))
                    .toList();
            routes.add(new Route(route, alternatives.size() == 1 ? whole : compile(conditions, matcher)));
        }
        return new MatchExplainer(matcher, whole, List.copyOf(routes));
    }

    /**
     * Whether one event matches, which is told in a fraction of the time that explaining takes.
     *
     * @param event a whole one, as JSON text
     */
    public boolean matches(String event) {
        return whole.test(event);
    }

    /** Explains one event: a whole one, as EventBridge hands it to rules. */
    public MatchExplanation explain(Json.Obj event) {
        Trial trial = new Trial(JsonWriter.compact(event), EventFields.of(event), new HashMap<>());
        return new MatchExplanation(
                whole.test(trial.text()),
                routes.stream().map(route -> explain(route, trial)).toList());
    }

    private Alternative explain(Route route, Trial trial) {
        if (route.passes().test(trial.text())) {
            return new Alternative(
                    Outcome.MATCHES,
                    route.checks().stream()
                            .map(check -> trial.field(check, Optional.empty()))
                            .toList(),
                    List.of());
        }
        List<Field> fields = route.checks().stream().map(trial::judged).toList();
        return fields.stream().allMatch(Field::passes)
                ? new Alternative(Outcome.VALUES_APART, fields, apart(route, trial))
                : new Alternative(Outcome.FIELDS_FAIL, fields, List.of());
    }

    /** Leaves out one condition after the other, wherever the rest still fails. */
    private List<String> apart(Route route, Trial trial) {
        List<Condition> least =
                new ArrayList<>(route.checks().stream().map(Check::condition).toList());
        for (Check check : route.checks()) {
            List<Condition> fewer = new ArrayList<>(least);
            fewer.remove(check.condition());
            if (!compile(fewer, matcher).test(trial.text())) {
                least = fewer;
            }
        }
        return least.stream().map(Condition::path).toList();
    }

    private static Predicate<String> compile(Collection<Condition> conditions, PatternMatcher matcher) {
        return matcher.compile(JsonWriter.compact(Condition.pattern(conditions)));
    }

    /** One event; what several ways ask alike is judged once. */
    private record Trial(String text, EventFields event, Map<Condition, Field> judged) {
        Field judged(Check check) {
            return judged.computeIfAbsent(check.condition(), _ -> judge(check));
        }

        Field field(Check check, Optional<NearMiss> miss) {
            Condition condition = check.condition();
            return new Field(condition.path(), event.at(condition.path()), condition.tests(), miss);
        }

        private Field judge(Check check) {
            Condition condition = check.condition();
            Optional<NearMiss> miss = check.passes().test(text)
                    ? Optional.empty()
                    : Optional.of(NearMissFinder.nearest(condition.path(), condition.tests(), event));
            return field(check, miss);
        }
    }
}
