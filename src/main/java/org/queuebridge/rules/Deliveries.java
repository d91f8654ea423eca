package org.queuebridge.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternScope;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;

/**
 * What rules deliver to a target, to be compared with what another rule does.
 *
 * @param rules those that go on
 * @param permitted whether a rule may deliver to a target of its
 */
record Deliveries(List<RuleInsight> rules, Permitted permitted) {
    /** These have to do with events that cannot be delivered, and not with what arrives. */
    private static final Set<String> ON_FAILURE = Set.of("DeadLetterConfig", "RetryPolicy");

    /** The input then tells which rule sent it. */
    private static final String OWN_NAME = "<aws.events.rule-";

    Deliveries {
        rules = List.copyOf(rules);
    }

    /** The rules whose events arrive at the target, whatever they make of them, each with whether that is certain. */
    Map<RuleInsight, Answer> sendingTo(Target target) {
        return matching(target, (_, _) -> Answer.YES);
    }

    /** The rules from which the same arrives, each with whether that is certain. */
    Map<RuleInsight, Answer> to(Target target) {
        return matching(target, Deliveries::same);
    }

    private Map<RuleInsight, Answer> matching(Target target, BiFunction<Target, Target, Answer> alike) {
        Map<RuleInsight, Answer> all = new LinkedHashMap<>();
        for (RuleInsight rule : rules) {
            Answer arrives = rule.targets().stream()
                    .filter(other -> other.arn().equals(target.arn()))
                    .map(other -> alike.apply(target, other).and(() -> permitted.delivers(rule, other)))
                    .reduce(rule.targetsUnread().isPresent() ? Answer.UNKNOWN : Answer.NO, Answer::or);
            if (arrives != Answer.NO) {
                all.put(rule, rule.delivers().and(arrives));
            }
        }
        return all;
    }

    /** Whether what one sends to a target is covered by all of them. */
    Answer cover(PatternScope events, Target target) {
        Map<RuleInsight, Answer> others = to(target);
        List<PatternScope> certain = scopes(others.keySet().stream()
                .filter(rule -> others.get(rule) == Answer.YES)
                .toList());
        Answer covered = events.coveredBy(certain);
        boolean perhaps = covered == Answer.NO
                && others.entrySet().stream()
                        .filter(other -> other.getValue() == Answer.UNKNOWN)
                        .anyMatch(other -> mayMeet(events, other.getKey()));
        return perhaps ? Answer.UNKNOWN : covered;
    }

    static boolean mayMeet(PatternScope events, RuleInsight rule) {
        return scopes(List.of(rule)).stream().anyMatch(events::mayMeet);
    }

    private static List<PatternScope> scopes(Collection<RuleInsight> rules) {
        return rules.stream()
                .flatMap(rule -> rule.reading().stream())
                .map(reading -> reading.scope())
                .toList();
    }

    /** The same input is the same for certain; in another role, or with another input, something else may arrive. */
    private static Answer same(Target one, Target other) {
        boolean equal = role(one).equals(role(other)) && arriving(one).equals(arriving(other));
        boolean named = TargetInput.of(one.settings()) instanceof TargetInput.Transformed(var _, String template)
                && template.contains(OWN_NAME);
        return equal && !named ? Answer.YES : Answer.UNKNOWN;
    }

    private static String role(Target target) {
        return target.roleArn().orElse("");
    }

    private static Json.Obj arriving(Target target) {
        Map<String, Json> settings = new LinkedHashMap<>(target.settings().fields());
        settings.keySet().removeAll(ON_FAILURE);
        return new Json.Obj(settings);
    }
}
