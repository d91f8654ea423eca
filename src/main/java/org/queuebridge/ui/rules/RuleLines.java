package org.queuebridge.ui.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleSet;

/** The lines of the list: a rule or a set of rules each, with the rules of those sets that are opened behind them. */
final class RuleLines {
    private RuleLines() {}

    /** A line for each single rule and each set, in the rules' order. */
    static List<RuleLine> of(List<RuleInsight> rules, KnownQueues known, Map<String, RowResult> results) {
        Map<RuleInsight, RuleSet> sets = new LinkedHashMap<>();
        RuleSet.among(rules).forEach(set -> set.parts().forEach(part -> sets.put(part, set)));
        List<RuleLine> lines = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (RuleInsight rule : rules) {
            RuleSet set = sets.get(rule);
            if (set == null) {
                lines.add(RuleLine.of(rule, known, results));
            } else if (shown.add(set.name())) {
                lines.add(RuleLine.of(set, known, results));
            }
        }
        return lines;
    }

    /** Those that the filter lets through, and of an opened set its rules behind it. */
    static List<RuleLine> shown(List<RuleLine> lines, Predicate<RuleLine> filter, Set<String> opened) {
        return lines.stream()
                .filter(filter)
                .flatMap(line -> opened.contains(line.key())
                        ? Stream.concat(Stream.of(line), line.parts().stream())
                        : Stream.of(line))
                .toList();
    }

    /** Keeps the rules of a set behind it, in the order of their numbers, however the lines are sorted. */
    static Comparator<RuleLine> together(Comparator<RuleLine> order, List<RuleLine> lines) {
        Map<String, RuleLine> sets = new LinkedHashMap<>();
        lines.stream().filter(RuleLine::isSet).forEach(set -> sets.put(set.name(), set));
        return (one, other) -> {
            RuleLine first = one.set().map(sets::get).orElse(one);
            RuleLine second = other.set().map(sets::get).orElse(other);
            if (!first.key().equals(second.key())) {
                int sorted = order.compare(first, second);
                return sorted != 0 ? sorted : first.key().compareTo(second.key());
            }
            return Integer.compare(place(first, one), place(first, other));
        };
    }

    /** The set itself first. */
    private static int place(RuleLine set, RuleLine line) {
        return set.ruleNames().indexOf(line.isSet() ? "" : line.name());
    }
}
