package org.queuebridge.rules.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.read.PatternScope;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;

/**
 * How far other rules deliver what some rules will no longer deliver.
 *
 * @param ending rules that deliver, or may deliver, today and will not any more
 * @param staying the deliveries of the bus's other rules
 */
record SubstituteRules(List<RuleInsight> ending, RuleDeliveries staying) {
    /** The rules that still send some of a rule's events, and the conditions of events that perhaps no rule sends. */
    private static final class Partly {
        private static final int MOST_PARTS = 3;
        private static final PatternAlternative ALL = new PatternAlternative(Map.of());

        private final Set<String> covering = new LinkedHashSet<>();
        private final Set<PatternAlternative> left = new LinkedHashSet<>();

        List<PatternAlternative> parts() {
            boolean all = left.contains(ALL);
            return all || left.size() > MOST_PARTS ? List.of() : List.copyOf(left);
        }
    }

    Consequences consequences(KnownQueues known) {
        Set<String> ids = new LinkedHashSet<>();
        ending.forEach(rule -> ids.addAll(rule.queueIds()));
        return new Consequences(
                ids.stream().map(id -> ofQueue(id, known)).toList(),
                ending.stream()
                        .map(rule -> stops(rule, scope(rule).ofOtherQueues(), _ -> false, new Partly()))
                        .reduce(Answer.NO, Answer::or),
                targets());
    }

    private Consequences.OfQueue ofQueue(String id, KnownQueues known) {
        if (Thread.currentThread().isInterrupted()) {
            throw new FailureException(new Failure.Canceled());
        }
        Answer stops = Answer.NO;
        Partly partly = new Partly();
        for (RuleInsight rule : ending) {
            if (rule.queueIds().contains(id)) {
                stops = stops.or(stops(rule, scope(rule).ofQueue(id), other -> namesOthersOnly(other, id), partly));
            }
        }
        return new Consequences.OfQueue(id, known.label(id), stops, List.copyOf(partly.covering), partly.parts());
    }

    /**
     * Whether some target no longer receives these events of a rule.
     *
     * @param apart rules out rules that match none of the events
     * @param partly collects the rules that still send some of them, and what they do not send
     */
    private Answer stops(RuleInsight rule, PatternScope events, Predicate<RuleInsight> apart, Partly partly) {
        if (events.any() == Answer.NO) {
            return Answer.NO;
        }
        Answer stops = rule.targetsKnown() ? Answer.NO : Answer.UNKNOWN;
        if (!rule.targetsKnown()) {
            partly.left.add(Partly.ALL);
        }
        for (Target target : rule.targets()) {
            List<RuleDeliveries.Sender> senders = staying.of(events, target, apart);
            senders.forEach(sender -> partly.covering.add(sender.rule().rule().name()));
            Answer covered = RuleDeliveries.cover(events, senders);
            if (covered != Answer.YES) {
                partly.left.addAll(RuleDeliveries.left(events, senders));
            }
            stops = stops.or(covered.not());
        }
        return stops;
    }

    /** Whether a rule names queues by id, but not this one. */
    private static boolean namesOthersOnly(RuleInsight rule, String id) {
        return !rule.queueIds().contains(id)
                && rule.reading()
                        .filter(reading -> reading.everything() || reading.otherQueues())
                        .isEmpty();
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
            same.forEach(target -> staying.to(target)
                    .forEach(sender -> (sender.arrives() == Answer.YES ? certain : perhaps)
                            .add(sender.rule().rule().name())));
            perhaps.removeAll(certain);
            targets.add(new Consequences.OfTarget(arn, List.copyOf(certain), List.copyOf(perhaps)));
        });
        return targets;
    }
}
