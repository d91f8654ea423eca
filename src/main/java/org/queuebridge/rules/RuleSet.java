package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;

/**
 * Rules that form one set, because the pattern was too long for one rule. Found by their content, so that sets from
 * elsewhere or from an earlier run count too: they are named {@code name-1}, {@code name-2}, …, match the same apart
 * from their queues, and share no queue.
 *
 * @param name the common part of their names
 * @param parts the rules, two or more, by number
 */
public record RuleSet(String name, List<RuleInsight> parts) {
    public RuleSet {
        parts = List.copyOf(parts);
    }

    /** Finds the sets among the rules of a bus. */
    public static List<RuleSet> among(List<RuleInsight> rules) {
        Map<String, TreeMap<Integer, RuleInsight>> byName = new LinkedHashMap<>();
        for (RuleInsight rule : rules) {
            String name = rule.rule().name();
            Optional<String> set = RuleName.setOf(name);
            if (set.isPresent() && meaning(rule).isPresent() && !rule.rule().managed()) {
                byName.computeIfAbsent(set.get(), _ -> new TreeMap<>())
                        .put(RuleName.partOf(set.get(), name).orElseThrow(), rule);
            }
        }
        List<RuleSet> sets = new ArrayList<>();
        byName.forEach((name, parts) -> {
            if (parts.size() > 1 && parts.firstKey() == 1 && belongTogether(parts)) {
                sets.add(new RuleSet(name, List.copyOf(parts.values())));
            }
        });
        return sets;
    }

    private static Optional<PatternIntent> meaning(RuleInsight rule) {
        return rule.reading().flatMap(PatternReading::intent);
    }

    private static boolean belongTogether(Map<Integer, RuleInsight> parts) {
        Set<Optional<PatternIntent>> meanings = new HashSet<>();
        Set<String> queues = new HashSet<>();
        boolean shared = false;
        for (RuleInsight part : parts.values()) {
            meanings.add(meaning(part));
            for (String id : part.queueIds()) {
                shared |= !queues.add(id);
            }
        }
        return meanings.size() == 1 && !shared;
    }

    /** The set as one rule, with all queues and targets. It has no ARN and no pattern of its own. */
    public RuleInsight whole() {
        Rule first = parts.getFirst().rule();
        Set<Target> targets = new LinkedHashSet<>();
        parts.forEach(part -> targets.addAll(part.targets()));
        boolean enabled = parts.stream().allMatch(part -> part.rule().enabled());
        RuleFields fields =
                RuleFields.of(Optional.empty(), enabled, sameDescription() ? first.description() : "", first.roleArn());
        Rule rule = new Rule(name, first.bus(), "", fields, Optional.empty());
        return new RuleInsight(new RuleWithTargets(rule, List.copyOf(targets)), targetsState(), Optional.of(reading()));
    }

    /** Known only where those of all parts are; a failure is said before what is still loading. */
    private TargetsState targetsState() {
        return parts.stream()
                .flatMap(part -> part.targetsUnread().stream())
                .findFirst()
                .<TargetsState>map(TargetsState.Unread::new)
                .orElseGet(() -> parts.stream().anyMatch(RuleInsight::targetsLoading)
                        ? new TargetsState.Loading()
                        : new TargetsState.Known());
    }

    private boolean sameDescription() {
        return parts.stream().map(part -> part.rule().description()).distinct().count() == 1;
    }

    private PatternReading reading() {
        PatternReading first = parts.getFirst().reading().orElseThrow();
        List<String> queues =
                parts.stream().flatMap(part -> part.queueIds().stream()).toList();
        return new PatternReading(
                queues,
                first.everything(),
                first.wholeBus(),
                first.otherQueues(),
                first.events(),
                first.sources(),
                first.matches(),
                first.flaws(),
                first.intent(),
                first.gate(),
                first.scope());
    }
}
