package org.queuebridge.changes.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Adds permission steps to a plan: missing permissions are added, and those of deleted rules removed. Rules that are
 * only enabled or disabled keep theirs.
 *
 * @param grants the policies of targets
 * @param ruleArn gives a rule's current or future ARN
 * @param others the known rules of the bus
 * @param given permissions that this program added earlier, see {@link GrantsFromJournal}
 * @param give whether missing permissions are added
 */
public record PlanGrants(
        Grants grants,
        Function<RuleKey, String> ruleArn,
        Collection<RuleWithTargets> others,
        Function<Collection<RuleKey>, Map<RuleKey, List<Grant>>> given,
        boolean give) {
    public PlanGrants {
        others = List.copyOf(others);
    }

    /** Adds missing permissions; nothing is known of earlier plans. */
    public PlanGrants(Grants grants, Function<RuleKey, String> ruleArn, Collection<RuleWithTargets> others) {
        this(grants, ruleArn, others, _ -> Map.of(), true);
    }

    /** Does not add missing permissions, for users who may not or do not want to. */
    public PlanGrants withoutGiving() {
        return new PlanGrants(grants, ruleArn, others, given, false);
    }

    /** Reads the policy of each target once, for a plan and what is told about it. */
    public PlanGrants remembering() {
        return new PlanGrants(CachedGrants.ofPlan(grants), ruleArn, others, given, give);
    }

    /** The plan with permission steps. Only reads; policies that cannot be read are left unchanged. */
    public ChangePlan complete(ChangePlan plan) {
        return switch (plan.purpose()) {
            case CREATE, UPDATE, DELETE -> new ChangePlan(plan.purpose(), completed(plan));
            case ENABLE, DISABLE, CREATE_BUS, EDIT_INTEGRATION, CREATE_INTEGRATION, UNDO -> plan;
        };
    }

    /** The permissions of the first rule's targets; the other rules of a set have the same. */
    public List<TargetPermission> of(ChangePlan plan) {
        return plan.changes().stream()
                .filter(change -> change.after().isPresent())
                .findFirst()
                .map(this::of)
                .orElse(List.of());
    }

    /**
     * How a completed plan changes policies, and which have no room for a missing statement. Of log groups only the
     * statements are known: the region's policy that takes them is chosen when they are sent.
     */
    public List<PolicyChange> policies(ChangePlan plan) {
        List<PolicyChange> changes = new ArrayList<>(PolicyChange.of(plan, this::policy));
        PlanGrants read = remembering();
        plan.changes().stream()
                .filter(_ -> plan.purpose() == ChangePlan.Purpose.CREATE || plan.purpose() == ChangePlan.Purpose.UPDATE)
                .flatMap(change -> read.of(change).stream())
                .flatMap(permission -> permission.withoutRoom().stream())
                .collect(Collectors.groupingBy(grant -> grant.kind() + " " + grant.resourceArn()))
                .values()
                .forEach(full -> changes.add(PolicyChange.full(full.getFirst(), full.size(), policy(full.getFirst()))));
        return changes;
    }

    /** What the plan leaves out although it is missing has no room in the policy. */
    private List<TargetPermission> of(RuleChange change) {
        List<TargetPermission> all = new PermissionCheck(grants)
                .of(change.after().map(RuleImage::targets).orElse(List.of()), ruleArn.apply(change.key()));
        return give
                ? all.stream()
                        .map(permission -> permission
                                .missing()
                                .filter(missing -> change.allowed().stream()
                                        .noneMatch(allowed -> DeliveringRule.sameResource(allowed, missing)))
                                .map(_ -> permission.andNoRoom())
                                .orElse(permission))
                        .toList()
                : all.stream().map(TargetPermission::notAdded).toList();
    }

    private Optional<PolicyDocument> policy(Grant grant) {
        if (grant.kind() == TargetKind.LOGS) {
            return Optional.empty();
        }
        try {
            return grants.state(grant.kind(), grant.resourceArn()).policies().stream()
                    .filter(policy -> !policy.unreadable())
                    .findFirst();
        } catch (FailureException e) {
            e.unlessCanceled();
            return Optional.empty();
        }
    }

    private List<RuleChange> completed(ChangePlan plan) {
        CachedGrants remembered = CachedGrants.ofPlan(grants);
        PermissionCheck check = new PermissionCheck(remembered);
        List<DeliveringRule> later = later(plan);
        Map<RuleKey, List<Grant>> once = given.apply(plan.changes().stream()
                .filter(change -> change.before().isPresent())
                .map(RuleChange::key)
                .toList());
        List<RuleChange> changes = plan.changes().stream()
                .map(change -> check.complete(
                        change, ruleArn.apply(change.key()), once.getOrDefault(change.key(), List.of()), later))
                .toList();
        return give
                ? new SharedGrants(remembered).fitted(changes)
                : changes.stream().map(RuleChange::withoutAllowing).toList();
    }

    /** The rules as they will be. */
    private List<DeliveringRule> later(ChangePlan plan) {
        Set<RuleKey> changed = plan.changes().stream().map(RuleChange::key).collect(Collectors.toSet());
        List<DeliveringRule> later = new ArrayList<>();
        others.stream()
                .map(DeliveringRule::of)
                .filter(other -> !changed.contains(other.key()))
                .forEach(later::add);
        plan.changes()
                .forEach(change -> change.after()
                        .ifPresent(after -> later.add(
                                new DeliveringRule(change.key(), ruleArn.apply(change.key()), after.targets()))));
        return later;
    }
}
