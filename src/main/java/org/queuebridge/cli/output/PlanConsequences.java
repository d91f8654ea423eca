package org.queuebridge.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.cli.output.CommandPlan.Stop;
import org.queuebridge.cli.output.CommandPlan.StoppedQueue;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.rules.coverage.DeliveryPermission;

/**
 * What stops with a plan, target by target. Rules that the plan changes may deliver: what they lack is a step of it, or
 * said as a problem.
 *
 * @param permitted whether any other rule may deliver
 */
public record PlanConsequences(RulesAfterPlan rules, KnownQueues known, DeliveryPermission permitted) {
    /**
     * The plan with what stops.
     *
     * @param problems why events may not arrive although it is applied, in words
     */
    public CommandPlan of(ChangePlan plan, List<String> problems) {
        Set<RuleKey> changed = plan.changes().stream().map(RuleChange::key).collect(Collectors.toSet());
        DeliveryPermission then =
                (rule, target) -> changed.contains(rule.rule().key()) ? Answer.YES : permitted.delivers(rule, target);
        List<RuleInsight> before = rules.before(plan);
        List<RuleInsight> after = rules.after(plan);
        List<Stop> stops = new ArrayList<>();
        List<Stop> mayStop = new ArrayList<>();
        Set<String> arns = new LinkedHashSet<>();
        before.forEach(rule -> rule.targets().forEach(target -> arns.add(target.arn())));
        for (String arn : arns) {
            Consequences consequences = Consequences.changing(
                    before.stream().map(rule -> sendingTo(arn, rule)).toList(), after, known, then);
            add(stops, arn, consequences, Answer.YES);
            add(mayStop, arn, consequences, Answer.UNKNOWN);
        }
        return new CommandPlan(plan, stops, mayStop, problems);
    }

    private void add(List<Stop> stops, String arn, Consequences consequences, Answer stopping) {
        List<StoppedQueue> queues = consequences.queues().stream()
                .filter(queue -> queue.stops() == stopping)
                .map(queue -> new StoppedQueue(
                        known.name(queue.id()).orElse(queue.id()),
                        queue.label(),
                        !queue.parts().isEmpty()))
                .toList();
        if (!queues.isEmpty()) {
            stops.add(new Stop(arn, queues));
        }
    }

    /** The same rule with this target alone. */
    private static RuleInsight sendingTo(String arn, RuleInsight rule) {
        List<Target> targets = rule.targets().stream()
                .filter(target -> target.arn().equals(arn))
                .toList();
        return new RuleInsight(new RuleWithTargets(rule.rule(), targets), rule.reading());
    }
}
