package org.queuebridge.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.permission.PermittedDeliveries;
import org.queuebridge.cli.output.CommandPlan.Stop;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.Consequences;

/**
 * What stops with rules that are deleted or disabled, target by target.
 *
 * @param all every rule of the bus
 */
public record PlanConsequences(Collection<RuleInsight> all, KnownQueues known, PermittedDeliveries permitted) {
    public CommandPlan of(ChangePlan plan, List<RuleInsight> ending) {
        List<Stop> stops = new ArrayList<>();
        List<Stop> mayStop = new ArrayList<>();
        Set<String> arns = new LinkedHashSet<>();
        ending.forEach(rule -> rule.targets().forEach(target -> arns.add(target.arn())));
        for (String arn : arns) {
            Consequences consequences = Consequences.of(
                    ending.stream().map(rule -> sendingTo(arn, rule)).toList(), all, known, permitted);
            add(stops, arn, consequences, Answer.YES);
            add(mayStop, arn, consequences, Answer.UNKNOWN);
        }
        return new CommandPlan(plan, stops, mayStop, List.of());
    }

    private static void add(List<Stop> stops, String arn, Consequences consequences, Answer stopping) {
        List<String> queues = consequences.queues().stream()
                .filter(queue -> queue.stops() == stopping)
                .map(Consequences.OfQueue::label)
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
        return new RuleInsight(new RuleWithTargets(rule.rule(), targets), Optional.empty(), rule.reading());
    }
}
