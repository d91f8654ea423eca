package org.queuebridge.changes.permission;

import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
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
public record TargetPermission(Target target, Use use, Outcome outcome, boolean added) {
    /** One whose plan adds what is missing. */
    public TargetPermission(Target target, Use use, Outcome outcome) {
        this(target, use, outcome, true);
    }

    /** The same, where the plan adds nothing. */
    TargetPermission notAdded() {
        return new TargetPermission(target, use, outcome, false);
    }

    /** How the rule uses the resource. */
    public enum Use {
        TARGET,
        DEAD_LETTERS
    }

    /** What came out. */
    public sealed interface Outcome {
        /** The resource's policy was read and judged. */
        record Judged(Grant wanted, ResourceState resource, PermissionVerdict verdict) implements Outcome {
            /**
             * The missing grant. Also given where only another rule's statement permits this one, as that is removed
             * with its rule. A permission that the policy has is not added again: undoing would remove it.
             */
            public Optional<Grant> missing() {
                if (!SharedGrants.parts(wanted, resource).isEmpty()) {
                    return Optional.empty();
                }
                boolean borrowed = verdict.byResource() instanceof PermissionVerdict.Allowed allowed
                        && GrantStatement.isOurs(allowed.statement());
                return verdict.canBeAllowed() || borrowed ? Optional.of(wanted) : Optional.empty();
            }
        }

        /**
         * The target is reached through a role, which is not read.
         *
         * @param needed the permissions that the role needs; empty where they are not known
         */
        record ByRole(Optional<RolePolicies> needed) implements Outcome {}

        /** There is no such resource: whatever is permitted, nothing can arrive. */
        record NotThere(Failure why) implements Outcome {}

        /** It could not be read, e.g. for want of the right to: nobody knows. */
        record Unread(Failure why) implements Outcome {}

        /** A kind of target whose permission this program does not read. */
        record NotChecked() implements Outcome {}
    }

    /** Whether events arrive there, as far as it could be read. */
    public Answer delivers() {
        return switch (outcome) {
            case Outcome.Judged judged -> judged.verdict().delivers();
            case Outcome.NotThere _ -> Answer.NO;
            case Outcome.ByRole _, Outcome.Unread _, Outcome.NotChecked _ -> Answer.UNKNOWN;
        };
    }

    /** The same, where the policy has no room for the missing grant. */
    TargetPermission andNoRoom() {
        return outcome instanceof Outcome.Judged(Grant wanted, ResourceState resource, PermissionVerdict _)
                ? new TargetPermission(
                        target, use, new Outcome.Judged(wanted, resource, new PermissionVerdict.NoRoom()))
                : this;
    }

    /** The grant that has no room. */
    Optional<Grant> withoutRoom() {
        return outcome instanceof Outcome.Judged(Grant wanted, ResourceState _, PermissionVerdict verdict)
                        && verdict instanceof PermissionVerdict.NoRoom
                ? Optional.of(wanted)
                : Optional.empty();
    }

    /** The missing grant. */
    public Optional<Grant> missing() {
        return outcome instanceof Outcome.Judged judged ? judged.missing() : Optional.empty();
    }
}
