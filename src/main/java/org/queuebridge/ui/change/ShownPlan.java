package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.PolicyChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.words.SetUpWords;
import org.queuebridge.words.StepWords;

/**
 * A plan as the window shows it.
 *
 * @param rules the steps of each changed rule, or of the set-up
 * @param difference the difference of these rules, of policies and of the set-up, as JSON
 */
public record ShownPlan(List<OfRule> rules, List<DiffRow> difference) {
    public ShownPlan {
        rules = List.copyOf(rules);
        difference = List.copyOf(difference);
    }

    /** The steps of one rule, or of a bus or an integration, in words. */
    public record OfRule(String name, List<StepWords> steps) {
        public OfRule {
            steps = List.copyOf(steps);
        }
    }

    /** A plan whose policies were not read: only its statements are shown. */
    public static ShownPlan of(ChangePlan plan) {
        return of(plan, PolicyChange.of(plan, _ -> Optional.empty()));
    }

    /** A plan; without lines where nothing is to be done. */
    public static ShownPlan of(ChangePlan plan, List<PolicyChange> policies) {
        List<OfRule> rules = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            List<StepWords> steps = StepWords.of(change);
            if (!steps.isEmpty()) {
                rules.add(new OfRule(change.key().name(), steps));
            }
        }
        plan.setUp().ifPresent(change -> rules.add(new OfRule(SetUpWords.name(change), SetUpWords.steps(change))));
        return new ShownPlan(rules, PlanDiff.of(plan, policies));
    }

    /** The number of calls that change something. */
    public int steps() {
        return rules.stream().mapToInt(rule -> rule.steps().size()).sum();
    }
}
