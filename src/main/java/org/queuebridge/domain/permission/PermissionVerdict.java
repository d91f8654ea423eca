package org.queuebridge.domain.permission;

import java.util.List;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.permission.policy.PolicyStatement;

/** The verdict whether a rule may deliver to a resource. */
public sealed interface PermissionVerdict {
    /** It may, by that statement. */
    record Allowed(PolicyStatement statement) implements PermissionVerdict {}

    /** No statement lets it. */
    record NotAllowed() implements PermissionVerdict {}

    /**
     * Some of what it needs is let through, some is not.
     *
     * @param missing never empty
     */
    record Incomplete(List<Need> missing) implements PermissionVerdict {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** That statement forbids it, whatever others allow: adding one does not help. */
    record Denied(PolicyStatement statement) implements PermissionVerdict {}

    /**
     * That statement decides, and whether it applies cannot be checked from here.
     *
     * @param about the condition key, operator or policy variable that cannot be evaluated
     * @param denies whether the statement forbids; else it allows, and a further one would make it certain
     */
    record Uncertain(PolicyStatement statement, String about, boolean denies) implements PermissionVerdict {}

    /**
     * A statement lets another rule, and would let this one but for the ARN.
     *
     * @param named the ARN in the statement
     * @param withoutBus whether it is this rule's ARN with the bus left out: what is often got wrong
     */
    record WrongArn(PolicyStatement statement, String named, boolean withoutBus) implements PermissionVerdict {}

    /** Encrypted with the key that AWS manages: EventBridge cannot use it, and no policy lets it. */
    record AwsManagedKey() implements PermissionVerdict {}

    /**
     * Encrypted with a key of the account's own: a delivery needs both.
     *
     * @param byPolicy what the resource's own policy says
     * @param byKey whether the key may be used
     */
    record Encrypted(PermissionVerdict byPolicy, KeyVerdict byKey) implements PermissionVerdict {}

    /** A FIFO queue that wants an id to tell doubles by, which EventBridge does not send: no policy helps. */
    record NoDeduplication() implements PermissionVerdict {}

    /** No statement lets it, and the policy has no room for one. */
    record NoRoom() implements PermissionVerdict {}

    /** There is a policy, but not one that can be understood. */
    record Unreadable() implements PermissionVerdict {}

    /** Who must be allowed to do what. */
    record Need(String principal, String action) {}

    /** Whether it is certain that the rule may. */
    default boolean allowed() {
        return delivers() == Answer.YES;
    }

    /** Whether it is certain that the resource's own policy lets it, whatever its key does. */
    default boolean allowedByPolicy() {
        return byResource().allowed();
    }

    /** What the resource's own policy says, whatever its key does. */
    default PermissionVerdict byResource() {
        return this instanceof Encrypted encrypted ? encrypted.byPolicy() : this;
    }

    /** Whether events arrive, as far as policies and encryption say. */
    default Answer delivers() {
        return switch (this) {
            case Allowed _ -> Answer.YES;
            case NotAllowed _, Incomplete _, Denied _, WrongArn _, AwsManagedKey _, NoDeduplication _, NoRoom _ ->
                Answer.NO;
            case Uncertain _, Unreadable _ -> Answer.UNKNOWN;
            case Encrypted(PermissionVerdict byPolicy, KeyVerdict byKey) ->
                byPolicy.delivers().and(byKey.delivers());
        };
    }

    /** Whether a further statement would let it, or make it certain. */
    default boolean canBeAllowed() {
        return switch (byResource()) {
            case NotAllowed _, Incomplete _, WrongArn _ -> true;
            case Uncertain uncertain -> !uncertain.denies();
            default -> false;
        };
    }
}
