package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.PlanAcross;
import org.queuebridge.rules.RuleInsight;

/**
 * The rules that something is to be done to: those that are selected, but for the managed ones.
 *
 * @param lines each a rule or a set
 */
public record Chosen(List<RuleLine> lines) {
    public Chosen {
        lines = List.copyOf(lines);
    }

    static Chosen of(List<RuleLine> selection) {
        return new Chosen(
                selection.stream().filter(line -> !line.rule().managed()).toList());
    }

    /** The names of the rules, each once: of a set and of its rules both may be selected. */
    List<String> names() {
        return lines.stream()
                .flatMap(line -> line.ruleNames().stream())
                .distinct()
                .toList();
    }

    public List<RuleInsight> rules() {
        return lines.stream().flatMap(line -> line.rules().stream()).distinct().toList();
    }

    /** The rules and sets; a rule whose set is selected too is no group of its own. */
    public List<PlanAcross.Group> groups(Place place) {
        Set<String> sets =
                lines.stream().filter(RuleLine::isSet).map(RuleLine::name).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.set().filter(sets::contains).isEmpty())
                .map(line -> new PlanAcross.Group(line.name(), line.isSet(), place.keys(line.ruleNames())))
                .toList();
    }

    /** Those of the rules that are enabled, or those that are not; of a set that is both, its rules one by one. */
    Chosen thatAre(boolean enabled) {
        return new Chosen(lines.stream()
                .flatMap(line -> allAre(enabled, line)
                        ? Stream.of(line)
                        : line.parts().stream().filter(part -> allAre(enabled, part)))
                .toList());
    }

    private static boolean allAre(boolean enabled, RuleLine line) {
        return line.rules().stream().allMatch(rule -> rule.rule().enabled() == enabled);
    }

    /** What each of them delivers while it is enabled. */
    List<String> deliveries() {
        return lines.stream().map(RuleLine::delivers).toList();
    }

    /** What they are called together: a rule's or a set's name, or nothing where there are several lines. */
    String name() {
        return lines.size() == 1 ? lines.getFirst().name() : "";
    }
}
