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
 * Plans what is composed: rules to create or to edit. Reads AWS, changes nothing.
 *
 * @param permissions add the missing permissions of targets
 */
public record PlanDrafts(ExistingRules reader, PlanGrants permissions) {
    /**
     * A plan and what was found while making it.
     *
     * @param plan the changes; none where one of several names is taken, as then nothing is created
     * @param policies how the plan changes policies
     * @param targets whether the targets let the rule deliver
     * @param taken the existing rules whose names the new rules would have
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
     * Plans the creation of rules. Where the name of a single rule is taken, plans to replace that rule, see
     * {@link RequestedImage#replaced}, which the user has to confirm separately.
     *
     * @throws org.queuebridge.domain.FailureException where the existing rules cannot be read
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
     * Plans the edit of rules.
     *
     * @param edited the rules as they were read when editing started
     * @throws org.queuebridge.domain.FailureException where the existing rules cannot be read
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
        PlanGrants once = permissions.remembering();
        ChangePlan plan = once.complete(new ChangePlan(purpose, changes));
        return new Answer(plan, once.policies(plan), once.of(plan), taken);
    }

    /** The change that creates the draft as a new rule. */
    public static RuleChange made(RuleDraft draft) {
        return new RuleChange(draft.key(), Optional.empty(), Optional.of(RequestedImage.created(draft)));
    }

    private static RuleChange replaced(RuleDraft draft, ExistingRule there) {
        return new RuleChange(
                draft.key(), Optional.of(there.image()), Optional.of(RequestedImage.replaced(there.image(), draft)));
    }
}
