package org.queuebridge.changes.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.bulk.BulkEditResult.Obstacle;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.permission.PolicyChange;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.task.Progress;

/**
 * Plans the same edit for several rules and rule sets: reads AWS, changes nothing.
 *
 * @param permissions add the missing permissions of targets
 * @param formats the event formats that can hold a queue's id
 */
public record PlanBulkEdit(ReadRules reader, PlanGrants permissions, BulkEditPlanner alter, List<EventFormat> formats) {
    public PlanBulkEdit {
        formats = List.copyOf(formats);
    }

    /**
     * A rule, or the rules of a set.
     *
     * @param name the name of the rule or set
     * @param set whether it is a set
     */
    public record Group(String name, boolean set, List<RuleKey> rules) {
        public Group {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A plan, or why there is none.
     *
     * @param plan the changes
     * @param policies how the plan changes policies
     * @param altered the result for each rule and set, including those that need no change
     */
    public record Answer(ChangePlan plan, List<PolicyChange> policies, List<BulkEditResult> altered) {
        public Answer {
            policies = List.copyOf(policies);
            altered = List.copyOf(altered);
        }
    }

    /**
     * Makes the plan.
     *
     * @param progress shows how many rules have been read
     * @throws org.queuebridge.domain.FailureException where a rule cannot be read, or is managed by AWS
     * @throws InterruptedException where the thread is interrupted
     */
    public Answer plan(List<Group> groups, BulkEdit wanted, Progress progress) throws InterruptedException {
        List<RuleKey> keys =
                groups.stream().flatMap(group -> group.rules().stream()).toList();
        Map<RuleKey, RuleImage> there = reader.changeable(keys, progress);
        List<BulkEditResult> altered = new ArrayList<>();
        for (Group group : groups) {
            altered.add(
                    there.keySet().containsAll(group.rules())
                            ? alter.of(rules(group, there), wanted)
                            : BulkEditResult.leftAlone(group.name(), Obstacle.GONE));
        }
        altered.replaceAll(leavingAloneWhereTaken(altered));
        List<RuleChange> changes =
                altered.stream().flatMap(each -> each.changes().stream()).toList();
        PlanGrants once = permissions.remembering();
        ChangePlan plan = once.complete(new ChangePlan(ChangePlan.Purpose.UPDATE, changes));
        return new Answer(plan, once.policies(plan), altered);
    }

    /** Queues that move to a new rule leave another one; where the new rule cannot be created, they have to stay. */
    private UnaryOperator<BulkEditResult> leavingAloneWhereTaken(List<BulkEditResult> all) throws InterruptedException {
        List<RuleKey> made = all.stream()
                .flatMap(each -> each.changes().stream())
                .filter(change -> change.before().isEmpty())
                .map(RuleChange::key)
                .toList();
        Set<RuleKey> taken = reader.existing(made).keySet();
        return each -> each.changes().stream().map(RuleChange::key).anyMatch(taken::contains)
                ? BulkEditResult.leftAlone(each.name(), Obstacle.NAME_TAKEN)
                : each;
    }

    private EditedRules rules(Group group, Map<RuleKey, RuleImage> there) {
        List<RuleImage> images = group.rules().stream().map(there::get).toList();
        return new EditedRules(group.name(), images, group.set(), formats);
    }
}
