package org.queuebridge.changes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.permission.PolicyDocument;
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
 * @param give whether what is missing is given
 */
public record Permissions(
        Grants grants, Function<RuleKey, String> ruleArn, Collection<RuleWithTargets> others, boolean give) {
    public Permissions {
        others = List.copyOf(others);
    }

    /** Those that give what is missing. */
    public Permissions(Grants grants, Function<RuleKey, String> ruleArn, Collection<RuleWithTargets> others) {
        this(grants, ruleArn, others, true);
    }

    /** The same for those who may not, or do not want to, give targets what is missing. */
    public Permissions withoutGiving() {
        return new Permissions(grants, ruleArn, others, false);
    }

    /** The plan with these steps. Reads only; what cannot be read is left as it is. */
    public ChangePlan complete(ChangePlan plan) {
        return switch (plan.purpose()) {
            case CREATE, UPDATE, DELETE -> new ChangePlan(plan.purpose(), changes(plan.changes()));
            case ENABLE, DISABLE, UNDO -> plan;
        };
    }

    /** What the targets of the plan's first rule say; those of the others of a set are the same. */
    public List<TargetPermission> of(ChangePlan plan) {
        return plan.changes().stream()
                .filter(change -> change.after().isPresent())
                .findFirst()
                .map(change -> new PermissionCheck(grants)
                        .of(change.after().orElseThrow().targets(), ruleArn.apply(change.key())))
                .orElse(List.of());
    }

    /**
     * How a plan that is complete changes policies. Of a log group only the statements are known: which of the region's
     * policies they are in is decided when they are sent.
     */
    public List<PolicyChange> policies(ChangePlan plan) {
        return PolicyChange.of(plan, this::policy);
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

    private List<RuleChange> changes(List<RuleChange> changes) {
        PermissionCheck check = new PermissionCheck(new RememberedGrants(grants));
        return changes.stream()
                .map(change -> check.complete(change, ruleArn.apply(change.key()), others))
                .map(change -> give ? change : change.withoutAllowing())
                .toList();
    }
}
