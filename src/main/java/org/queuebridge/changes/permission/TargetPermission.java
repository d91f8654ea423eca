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
 * Whether a rule may deliver to one of its targets, or to the dead-letter queue of one.
 *
 * @param added whether the plan adds what is missing
 */
public record TargetPermission(Target target, Use use, Outcome outcome, boolean added) {
    /** One whose plan adds what is missing. */
    public TargetPermission(Target target, Use use, Outcome outcome) {
        this(target, use, outcome, true);
    }

    /** The same where the plan adds nothing. */
    TargetPermission notAdded() {
        return new TargetPermission(target, use, outcome, false);
    }

    /** What the rule does with the resource. */
    public enum Use {
        TARGET,
        DEAD_LETTERS
    }

    /** What came out. */
    public sealed interface Outcome {
        /** The resource's policy was read and judged. */
        record Judged(Grant wanted, ResourceState resource, PermissionVerdict verdict) implements Outcome {
            /**
             * The grant that is missing. Also where it is only another rule's statement that lets this one: that goes
             * with its rule. What the policy has already is not given again: undoing would take it away.
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
         * The target is reached through a role, which is not read here.
         *
         * @param needed what the role needs; empty where that is not known
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

    /** The same where the policy has no room for what is missing. */
    TargetPermission andNoRoom() {
        return outcome instanceof Outcome.Judged(Grant wanted, ResourceState resource, PermissionVerdict _)
                ? new TargetPermission(
                        target, use, new Outcome.Judged(wanted, resource, new PermissionVerdict.NoRoom()))
                : this;
    }

    /** The grant that there is no room for. */
    Optional<Grant> withoutRoom() {
        return outcome instanceof Outcome.Judged(Grant wanted, ResourceState _, PermissionVerdict verdict)
                        && verdict instanceof PermissionVerdict.NoRoom
                ? Optional.of(wanted)
                : Optional.empty();
    }

    /** The grant that is missing. */
    public Optional<Grant> missing() {
        return outcome instanceof Outcome.Judged judged ? judged.missing() : Optional.empty();
    }
}
