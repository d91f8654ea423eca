package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.pattern.PatternScope;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;

/**
 * How far some rules do for certain what others did.
 *
 * @param ending rules that deliver today, or may, and will not
 * @param staying what the bus's other rules go on delivering
 */
record Coverage(List<RuleInsight> ending, Deliveries staying) {
    Consequences consequences(KnownQueues known) {
        Set<String> ids = new LinkedHashSet<>();
        ending.forEach(rule -> ids.addAll(rule.queueIds()));
        return new Consequences(
                ids.stream().map(id -> ofQueue(id, known)).toList(),
                ending.stream()
                        .map(rule -> stops(rule, scope(rule).ofOtherQueues()))
                        .reduce(Answer.NO, Answer::or),
                targets());
    }

    private Consequences.OfQueue ofQueue(String id, KnownQueues known) {
        Answer stops = Answer.NO;
        Set<String> covering = new LinkedHashSet<>();
        for (RuleInsight rule : ending) {
            if (rule.queueIds().contains(id)) {
                PatternScope events = scope(rule).ofQueue(id);
                stops = stops.or(stops(rule, events));
                rule.targets()
                        .forEach(target -> staying.to(target).keySet().stream()
                                .filter(other -> Deliveries.mayMeet(events, other))
                                .forEach(other -> covering.add(other.rule().name())));
            }
        }
        return new Consequences.OfQueue(id, known.label(id), stops, List.copyOf(covering));
    }

    /** Whether some target gets no more of these events of a rule. */
    private Answer stops(RuleInsight rule, PatternScope events) {
        if (events.any() == Answer.NO) {
            return Answer.NO;
        }
        if (rule.targetsUnread().isPresent()) {
            return Answer.UNKNOWN;
        }
        return rule.targets().stream()
                .map(target -> staying.cover(events, target).not())
                .reduce(Answer.NO, Answer::or);
    }

    private static PatternScope scope(RuleInsight rule) {
        return rule.reading().orElseThrow().scope();
    }

    private List<Consequences.OfTarget> targets() {
        Map<String, List<Target>> byArn = new LinkedHashMap<>();
        ending.forEach(rule -> rule.targets()
                .forEach(target -> byArn.computeIfAbsent(target.arn(), _ -> new ArrayList<>())
                        .add(target)));
        List<Consequences.OfTarget> targets = new ArrayList<>();
        byArn.forEach((arn, same) -> {
            Set<String> certain = new LinkedHashSet<>();
            Set<String> perhaps = new TreeSet<>();
            same.forEach(target -> staying.sendingTo(target)
                    .forEach((rule, answer) -> (answer == Answer.YES ? certain : perhaps)
                            .add(rule.rule().name())));
            perhaps.removeAll(certain);
            targets.add(new Consequences.OfTarget(arn, List.copyOf(certain), List.copyOf(perhaps)));
        });
        return targets;
    }
}
