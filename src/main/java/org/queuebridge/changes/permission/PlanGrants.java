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
 * Adds to a plan that targets permit what it does: gives what is missing, and takes back what was given for a rule that
 * goes. Rules that are only switched keep what they have.
 *
 * @param grants the policies of what rules deliver to
 * @param ruleArn the ARN that a rule has, or will have
 * @param others the rules that are known to be on the bus
 * @param given what this program gave for rules, see {@link GrantsFromJournal}
 * @param give whether what is missing is given
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

    /** Those that give what is missing, where nothing is known of former plans. */
    public PlanGrants(Grants grants, Function<RuleKey, String> ruleArn, Collection<RuleWithTargets> others) {
        this(grants, ruleArn, others, _ -> Map.of(), true);
    }

    /** The same for those who may not, or do not want to, give targets what is missing. */
    public PlanGrants withoutGiving() {
        return new PlanGrants(grants, ruleArn, others, given, false);
    }

    /** The plan with these steps. Reads only; what cannot be read is left as it is. */
    public ChangePlan complete(ChangePlan plan) {
        return switch (plan.purpose()) {
            case CREATE, UPDATE, DELETE -> new ChangePlan(plan.purpose(), completed(plan));
            case ENABLE, DISABLE, UNDO -> plan;
        };
    }

    /** What the targets of the plan's first rule say; those of the others of a set are the same. */
    public List<TargetPermission> of(ChangePlan plan) {
        return plan.changes().stream()
                .filter(change -> change.after().isPresent())
                .findFirst()
                .map(this::of)
                .orElse(List.of());
    }

    /**
     * How a plan that is complete changes policies, and which have no room for what is missing. Of a log group only the
     * statements are known: which of the region's policies they are in is decided when they are sent.
     */
    public List<PolicyChange> policies(ChangePlan plan) {
        List<PolicyChange> changes = new ArrayList<>(PolicyChange.of(plan, this::policy));
        PlanGrants read = new PlanGrants(new CachedGrants(grants), ruleArn, others, given, give);
        plan.changes().stream()
                .filter(_ -> plan.purpose() == ChangePlan.Purpose.CREATE || plan.purpose() == ChangePlan.Purpose.UPDATE)
                .flatMap(change -> read.of(change).stream())
                .flatMap(permission -> permission.withoutRoom().stream())
                .collect(Collectors.groupingBy(grant -> grant.kind() + " " + grant.resourceArn()))
                .values()
                .forEach(full -> changes.add(PolicyChange.full(full.getFirst(), full.size(), policy(full.getFirst()))));
        return changes;
    }

    /** What the plan leaves out although it is missing, there is no room for. */
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
            e.unlessCancelled();
            return Optional.empty();
        }
    }

    private List<RuleChange> completed(ChangePlan plan) {
        CachedGrants remembered = new CachedGrants(grants);
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
