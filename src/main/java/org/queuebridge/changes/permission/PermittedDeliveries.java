package org.queuebridge.changes.permission;

import java.util.List;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.DeliveryPermission;

/**
 * Tells from the policies of targets whether a rule may deliver. Roles are not read: two rules with the same target and
 * role may deliver alike.
 */
public record PermittedDeliveries(PermissionCheck check) implements DeliveryPermission {
    /** Reads each resource once. */
    public static PermittedDeliveries of(Grants grants) {
        return new PermittedDeliveries(new PermissionCheck(new CachedGrants(grants)));
    }

    @Override
    public Answer delivers(RuleInsight rule, Target target) {
        return check.of(List.of(target), rule.rule().arn()).stream()
                .filter(permission -> permission.use() == TargetPermission.Use.TARGET)
                .map(PermittedDeliveries::delivers)
                .reduce(Answer.YES, Answer::and);
    }

    private static Answer delivers(TargetPermission permission) {
        return permission.outcome() instanceof TargetPermission.Outcome.ByRole ? Answer.YES : permission.delivers();
    }
}
