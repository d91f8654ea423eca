package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.json.JsonLayout;

/**
 * A plan as the window shows it.
 *
 * @param rules what is done to each rule that something is done to
 * @param before those rules as they are, as JSON, one below the other
 * @param after those rules as they will be
 */
public record PlanLines(List<OfRule> rules, List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
    public PlanLines {
        rules = List.copyOf(rules);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The steps of one rule, in words. */
    public record OfRule(String name, List<StepWords> steps) {
        public OfRule {
            steps = List.copyOf(steps);
        }
    }

    /** The lines of a plan; none where nothing is to be done. */
    public static PlanLines of(ChangePlan plan) {
        List<OfRule> rules = new ArrayList<>();
        List<JsonLayout.Line> before = new ArrayList<>();
        List<JsonLayout.Line> after = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            List<StepWords> steps = StepWords.of(change);
            if (!steps.isEmpty()) {
                rules.add(new OfRule(change.key().name(), steps));
                before.addAll(ImageLines.of(change.before()));
                after.addAll(ImageLines.of(change.after()));
            }
        }
        return new PlanLines(rules, before, after);
    }

    /** How many calls it takes that change something. */
    public int steps() {
        return rules.stream().mapToInt(rule -> rule.steps().size()).sum();
    }
}
