package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;

/**
 * How far some rules do what others did.
 *
 * @param ending rules that deliver today, and will not
 * @param staying rules of the same bus that go on delivering
 */
record Coverage(List<RuleInsight> ending, List<RuleInsight> staying) {
    Consequences consequences(KnownQueues known) {
        Set<String> ids = new LinkedHashSet<>();
        ending.forEach(rule -> ids.addAll(rule.queueIds()));
        return new Consequences(
                ids.stream().map(id -> ofQueue(id, known)).toList(),
                ending.stream().anyMatch(this::unnamedStop),
                targets());
    }

    private Consequences.OfQueue ofQueue(String id, KnownQueues known) {
        boolean stops = false;
        Set<String> coveredBy = new LinkedHashSet<>();
        for (RuleInsight rule : ending) {
            if (rule.queueIds().contains(id)) {
                List<RuleInsight> covering = covering(rule, id);
                covering.forEach(other -> coveredBy.add(other.rule().name()));
                stops |= !reachAll(rule, covering);
            }
        }
        return new Consequences.OfQueue(id, known.label(id), stops, List.copyOf(coveredBy));
    }

    private List<RuleInsight> covering(RuleInsight rule, String id) {
        return staying.stream()
                .filter(other -> lets(other, id) && sameEvents(rule, other))
                .filter(other -> arns(other).stream().anyMatch(arns(rule)::contains))
                .toList();
    }

    /** A rule that lets other queues through by another condition than their id is not counted on. */
    private static boolean lets(RuleInsight rule, String id) {
        return rule.queueIds().contains(id)
                || rule.reading().filter(PatternReading::everything).isPresent();
    }

    private static boolean sameEvents(RuleInsight rule, RuleInsight other) {
        return rule.reading()
                .flatMap(wanted -> other.reading()
                        .filter(there -> there.events().containsAll(wanted.events()))
                        .filter(there ->
                                there.sources().isEmpty() || there.sources().containsAll(wanted.sources())))
                .isPresent();
    }

    private static boolean reachAll(RuleInsight rule, List<RuleInsight> covering) {
        Set<String> reached = new LinkedHashSet<>();
        covering.forEach(other -> reached.addAll(arns(other)));
        return rule.targetsUnread().isEmpty() && reached.containsAll(arns(rule));
    }

    private boolean unnamedStop(RuleInsight rule) {
        boolean unnamed = rule.reading()
                .filter(reading -> reading.everything() || reading.otherQueues())
                .isPresent();
        List<RuleInsight> covering = staying.stream()
                .filter(other ->
                        other.reading().filter(PatternReading::everything).isPresent())
                .filter(other -> sameEvents(rule, other))
                .toList();
        return unnamed && !reachAll(rule, covering);
    }

    private List<Consequences.OfTarget> targets() {
        Set<String> arns = new LinkedHashSet<>();
        ending.forEach(rule -> arns.addAll(arns(rule)));
        List<Consequences.OfTarget> targets = new ArrayList<>();
        for (String arn : arns) {
            targets.add(new Consequences.OfTarget(
                    arn,
                    staying.stream()
                            .filter(other -> arns(other).contains(arn))
                            .map(other -> other.rule().name())
                            .toList()));
        }
        return targets;
    }

    private static List<String> arns(RuleInsight rule) {
        return rule.targets().stream().map(Target::arn).toList();
    }
}
