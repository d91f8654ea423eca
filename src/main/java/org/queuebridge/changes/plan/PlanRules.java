package org.queuebridge.changes.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.task.Progress;

/**
 * Plans changes to whole rules: reads AWS, changes nothing. Every method throws
 * {@link org.queuebridge.domain.FailureException} where a rule cannot be read or is managed by AWS, and
 * {@link InterruptedException} where the thread is interrupted.
 *
 * @param permissions remove the permissions that targets no longer need
 */
public record PlanRules(ReadRules reader, PlanGrants permissions) {
    /** Plans to enable or disable rules. A rule that no longer exists has neither a before nor an after. */
    public ChangePlan turning(Collection<RuleKey> keys, boolean on, Progress progress) throws InterruptedException {
        return plan(
                on ? Purpose.ENABLE : Purpose.DISABLE,
                keys,
                rule -> Optional.of(RequestedImage.enabled(rule, on)),
                progress);
    }

    /** Plans to delete rules with their targets and the permissions that were added for them. */
    public ChangePlan deleting(Collection<RuleKey> keys, Progress progress) throws InterruptedException {
        return plan(Purpose.DELETE, keys, _ -> Optional.empty(), progress);
    }

    private ChangePlan plan(
            Purpose purpose,
            Collection<RuleKey> keys,
            Function<RuleImage, Optional<RuleImage>> wanted,
            Progress progress)
            throws InterruptedException {
        Map<RuleKey, RuleImage> there = reader.changeable(keys, progress);
        List<RuleChange> changes = keys.stream()
                .map(key -> {
                    Optional<RuleImage> now = Optional.ofNullable(there.get(key));
                    return new RuleChange(key, now, now.flatMap(wanted));
                })
                .toList();
        return permissions.complete(new ChangePlan(purpose, changes));
    }
}
