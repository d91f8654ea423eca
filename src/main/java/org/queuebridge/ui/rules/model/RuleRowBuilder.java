package org.queuebridge.ui.rules.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleSet;

/** Builds the rows of the list: rules and sets, and the rules of opened sets. */
public final class RuleRowBuilder {
    private RuleRowBuilder() {}

    /** One row for each single rule and each set, in the rules' order. */
    static List<RuleRow> of(List<RuleInsight> rules, RuleRow.Facts facts) {
        Map<RuleInsight, RuleSet> sets = new LinkedHashMap<>();
        RuleSet.among(rules).forEach(set -> set.parts().forEach(part -> sets.put(part, set)));
        List<RuleRow> lines = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (RuleInsight rule : rules) {
            RuleSet set = sets.get(rule);
            if (set == null) {
                lines.add(RuleRow.of(rule, facts));
            } else if (shown.add(set.name())) {
                lines.add(RuleRow.of(set, facts));
            }
        }
        return lines;
    }

    /** The rows that match the filter; the rules of an opened set follow it. */
    static List<RuleRow> shown(List<RuleRow> lines, Predicate<RuleRow> filter, Set<String> opened) {
        return lines.stream()
                .filter(filter)
                .flatMap(line -> opened.contains(line.key())
                        ? Stream.concat(Stream.of(line), line.parts().stream())
                        : Stream.of(line))
                .toList();
    }

    /** Keeps the rules of a set behind it, by number, in any sort order. */
    public static Comparator<RuleRow> together(Comparator<RuleRow> order, List<RuleRow> lines) {
        Map<String, RuleRow> sets = new LinkedHashMap<>();
        lines.stream().filter(RuleRow::isSet).forEach(set -> sets.put(set.name(), set));
        return (one, other) -> {
            RuleRow first = one.set().map(sets::get).orElse(one);
            RuleRow second = other.set().map(sets::get).orElse(other);
            if (!first.key().equals(second.key())) {
                int sorted = order.compare(first, second);
                return sorted != 0 ? sorted : first.key().compareTo(second.key());
            }
            return Integer.compare(place(first, one), place(first, other));
        };
    }

    /** The set comes first. */
    private static int place(RuleRow set, RuleRow line) {
        return set.ruleNames().indexOf(line.isSet() ? "" : line.name());
    }
}
