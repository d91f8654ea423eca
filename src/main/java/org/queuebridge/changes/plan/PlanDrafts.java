package org.queuebridge.changes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.permission.PolicyChange;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.changes.read.ExistingRules;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;

/**
 * The one place that plans what is composed: rules to be created, or edited. Reads what is there; changes nothing.
 *
 * @param permissions add what targets are to permit
 */
public record PlanDrafts(ExistingRules reader, PlanGrants permissions) {
    /**
     * A plan.
     *
     * @param plan what would be done; without changes where a name of several is taken, as then none is created
     * @param policies how applying it changes policies
     * @param targets whether the targets permit it
     * @param taken the rules that are there already by the names of rules to be created
     */
    public record Answer(
            ChangePlan plan, List<PolicyChange> policies, List<TargetPermission> targets, List<ExistingRule> taken) {
        public Answer {
            policies = List.copyOf(policies);
            targets = List.copyOf(targets);
            taken = List.copyOf(taken);
        }
    }

    /**
     * The plan that creates rules. Where the name of a single one is taken it is the plan that puts the draft over the
     * rule that is there, see {@link RequestedImage#replaced}; a person has to agree to that by itself.
     *
     * @throws org.queuebridge.domain.FailureException where it cannot be read whether the names are taken
     * @throws InterruptedException where the thread is interrupted
     */
    public Answer creating(List<RuleDraft> drafts) throws InterruptedException {
        List<ExistingRule> taken = taken(drafts);
        if (taken.isEmpty()) {
            return answer(Purpose.CREATE, drafts.stream().map(PlanDrafts::made).toList(), taken);
        }
        return drafts.size() > 1
                ? answer(Purpose.CREATE, List.of(), taken)
                : answer(Purpose.UPDATE, List.of(replaced(drafts.getFirst(), taken.getFirst())), taken);
    }

    /**
     * The plan that makes of rules what is wanted of them.
     *
     * @param edited as they were read when editing began
     * @throws org.queuebridge.domain.FailureException where it cannot be read whether new names are taken
     * @throws InterruptedException where the thread is interrupted
     */
    public Answer editing(EditedRules edited, List<RuleDraft> drafts) throws InterruptedException {
        List<ExistingRule> taken = taken(drafts.stream()
                .filter(draft -> edited.rule(draft.key()).isEmpty())
                .toList());
        return answer(Purpose.UPDATE, taken.isEmpty() ? edited.changesTo(drafts) : List.of(), taken);
    }

    private List<ExistingRule> taken(List<RuleDraft> drafts) throws InterruptedException {
        Map<RuleKey, ExistingRule> there =
                reader.existing(drafts.stream().map(RuleDraft::key).toList());
        return new ArrayList<>(there.values());
    }

    private Answer answer(Purpose purpose, List<RuleChange> changes, List<ExistingRule> taken) {
        ChangePlan plan = permissions.complete(new ChangePlan(purpose, changes));
        return new Answer(plan, permissions.policies(plan), permissions.of(plan), taken);
    }

    /** What creates the draft as a new rule. */
    public static RuleChange made(RuleDraft draft) {
        return new RuleChange(draft.key(), Optional.empty(), Optional.of(RequestedImage.made(draft)));
    }

    private static RuleChange replaced(RuleDraft draft, ExistingRule there) {
        return new RuleChange(
                draft.key(), Optional.of(there.image()), Optional.of(RequestedImage.replaced(there.image(), draft)));
    }
}
