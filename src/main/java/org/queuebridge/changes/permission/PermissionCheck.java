package org.queuebridge.changes.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Checks whether a rule's targets let it deliver. Only reads. A target that cannot be read becomes part of the answer;
 * only a cancellation is thrown.
 */
public record PermissionCheck(Grants grants) {
    /**
     * The permission of each target and each dead-letter queue, in the targets' order.
     *
     * @param ruleArn the rule's current or future ARN
     */
    public List<TargetPermission> of(List<Target> targets, String ruleArn) {
        List<TargetPermission> all = new ArrayList<>();
        for (Target target : targets) {
            all.add(new TargetPermission(target, Use.TARGET, answer(target, ruleArn)));
            NeededGrants.ofDeadLetters(target, ruleArn)
                    .ifPresent(needed -> all.add(new TargetPermission(target, Use.DEAD_LETTERS, judged(needed))));
        }
        return all;
    }

    /**
     * Completes the change with the permissions that the rule lacks, and removes those that it no longer needs, as far
     * as this program added them.
     *
     * @param given permissions that were added for the rule earlier and that its targets do not show
     * @param others the other rules as they will be; permissions that they need are kept
     */
    RuleChange complete(RuleChange change, String ruleArn, Collection<Grant> given, Collection<DeliveringRule> others) {
        DeliveringRule after = new DeliveringRule(change.key(), ruleArn, targets(change.after()));
        List<Grant> missing = of(after.targets(), ruleArn).stream()
                .flatMap(permission -> permission.missing().stream())
                .distinct()
                .toList();
        Set<Grant> gone = new LinkedHashSet<>();
        Stream.of(
                        new DeliveringRule(change.key(), ruleArn, targets(change.before())).needed(),
                        change.disallowed(),
                        given)
                .flatMap(Collection::stream)
                .filter(grant -> !after.deliversTo(grant))
                .forEach(gone::add);
        SharedGrants shared = new SharedGrants(grants);
        List<Grant> back = gone.stream()
                .flatMap(grant -> shared.parts(grant).stream())
                .distinct()
                .filter(part -> !shared.livesOn(others, part))
                .toList();
        return change.allowing(missing).disallowing(back);
    }

    /** Whether the resource's policy is known to let the rule deliver, by any statement. */
    public boolean permits(Grant grant) {
        return judged(grant) instanceof Outcome.Judged(var _, var _, PermissionVerdict verdict)
                && verdict.allowedByPolicy();
    }

    private Outcome answer(Target target, String ruleArn) {
        return NeededGrants.ofTarget(target, ruleArn).map(this::judged).orElseGet(() -> byRole(target));
    }

    private Outcome judged(Grant wanted) {
        try {
            ResourceState resource = grants.state(wanted.kind(), wanted.resourceArn());
            return new Outcome.Judged(wanted, resource, PermissionJudge.judge(wanted, resource));
        } catch (FailureException e) {
            return e.unlessCanceled() instanceof Failure.NotFound missing
                    ? new Outcome.NotThere(missing)
                    : new Outcome.Unread(e.failure());
        }
    }

    private static Outcome byRole(Target target) {
        Optional<Arn> arn = Arn.parse(target.arn());
        Optional<TargetKind> kind = arn.flatMap(TargetKind::ofArn);
        boolean role = target.roleArn().isPresent()
                || kind.filter(TargetKind::needsRole).isPresent();
        return role && kind.isPresent()
                ? new Outcome.ByRole(RolePolicies.of(kind.get(), arn.orElseThrow()))
                : new Outcome.NotChecked();
    }

    private static List<Target> targets(Optional<RuleImage> image) {
        return image.map(RuleImage::targets).orElse(List.of());
    }
}
