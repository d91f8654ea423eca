package org.queuebridge.changes.permission;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Delivers;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.rule.Target;

/**
 * Whether a rule may deliver to one of its targets or to a target's dead-letter queue.
 *
 * @param added whether the plan adds a missing permission
 */
public record TargetPermission(Target target, Use use, Answer answer, boolean added) {
    /** The plan adds a missing permission. */
    public TargetPermission(Target target, Use use, Answer answer) {
        this(target, use, answer, true);
    }

    /** The same, where the plan adds nothing. */
    TargetPermission notAdded() {
        return new TargetPermission(target, use, answer, false);
    }

    /** How the rule uses the resource. */
    public enum Use {
        TARGET,
        DEAD_LETTERS
    }

    /** What came out. */
    public sealed interface Answer {
        /** The resource's policy was read and judged. */
        record Judged(Grant wanted, ResourceState resource, PermissionVerdict verdict) implements Answer {
            /**
             * The missing grant. Also given where only another rule's statement permits this one, as that is removed
             * with its rule. A permission that the policy has is not added again: undoing would remove it.
             */
            public Optional<Grant> missing() {
                if (!SharedGrants.parts(wanted, resource).isEmpty()) {
                    return Optional.empty();
                }
                boolean borrowed = verdict instanceof PermissionVerdict.Allowed allowed
                        && GrantStatement.isOurs(allowed.statement());
                return verdict.canBeAllowed() || borrowed ? Optional.of(wanted) : Optional.empty();
            }
        }

        /**
         * The target is reached through a role, which is not read.
         *
         * @param needed the permissions that the role needs; empty where they are not known
         */
        record ByRole(Optional<RolePolicies> needed) implements Answer {}

        /** The resource does not exist: nothing can arrive. */
        record NotThere(Failure why) implements Answer {}

        /** The policy could not be read, e.g. for a missing right. */
        record Unread(Failure why) implements Answer {}

        /** Permissions of this kind of target are not checked. */
        record NotChecked() implements Answer {}
    }

    /** Whether events arrive, as far as it could be read. */
    public Delivers delivers() {
        return switch (answer) {
            case Answer.Judged judged -> judged.verdict().delivers();
            case Answer.NotThere _ -> Delivers.NO;
            case Answer.ByRole _, Answer.Unread _, Answer.NotChecked _ -> Delivers.CANNOT_TELL;
        };
    }

    /** The same, where the policy has no room for the missing grant. */
    TargetPermission andNoRoom() {
        return answer instanceof Answer.Judged(Grant wanted, ResourceState resource, PermissionVerdict _)
                ? new TargetPermission(target, use, new Answer.Judged(wanted, resource, new PermissionVerdict.NoRoom()))
                : this;
    }

    /** The grant that has no room. */
    Optional<Grant> withoutRoom() {
        return answer instanceof Answer.Judged(Grant wanted, ResourceState _, PermissionVerdict verdict)
                        && verdict instanceof PermissionVerdict.NoRoom
                ? Optional.of(wanted)
                : Optional.empty();
    }

    /** The missing grant. */
    public Optional<Grant> missing() {
        return answer instanceof Answer.Judged judged ? judged.missing() : Optional.empty();
    }
}
