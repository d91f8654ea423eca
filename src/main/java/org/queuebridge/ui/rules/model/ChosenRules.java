package org.queuebridge.ui.rules.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.rules.RuleInsight;

/**
 * The selected rules without the managed ones.
 *
 * @param lines the selected rows
 */
public record ChosenRules(List<RuleRow> lines) {
    public ChosenRules {
        lines = List.copyOf(lines);
    }

    static ChosenRules of(List<RuleRow> selection) {
        return new ChosenRules(
                selection.stream().filter(line -> !line.rule().managed()).toList());
    }

    /** The names of the rules, each once: a set and one of its rules may both be selected. */
    public List<String> names() {
        return lines.stream()
                .flatMap(line -> line.ruleNames().stream())
                .distinct()
                .toList();
    }

    public List<RuleInsight> rules() {
        return lines.stream().flatMap(line -> line.rules().stream()).distinct().toList();
    }

    /** The rules and sets; a rule whose set is selected too is not listed again. */
    public List<PlanBulkEdit.Group> groups(BusPlace place) {
        Set<String> sets =
                lines.stream().filter(RuleRow::isSet).map(RuleRow::name).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.set().filter(sets::contains).isEmpty())
                .map(line -> new PlanBulkEdit.Group(line.name(), line.isSet(), place.keys(line.ruleNames())))
                .toList();
    }

    /** The rules that are enabled, or disabled; of a mixed set its rules one by one. */
    public ChosenRules thatAre(boolean enabled) {
        return new ChosenRules(lines.stream()
                .flatMap(line -> allAre(enabled, line)
                        ? Stream.of(line)
                        : line.parts().stream().filter(part -> allAre(enabled, part)))
                .toList());
    }

    private static boolean allAre(boolean enabled, RuleRow line) {
        return line.rules().stream().allMatch(rule -> rule.rule().enabled() == enabled);
    }

    /** What each of them delivers while it is enabled. */
    public List<String> deliveries() {
        return lines.stream().map(RuleRow::delivers).toList();
    }

    /** What they are called together: a rule's or a set's name, or nothing where there are several lines. */
    public String name() {
        return lines.size() == 1 ? lines.getFirst().name() : "";
    }
}
