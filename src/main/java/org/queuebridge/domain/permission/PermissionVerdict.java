package org.queuebridge.domain.permission;

import java.util.List;
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
     * The policy lets it, but it is encrypted with a key of the account's own, whose policy must let EventBridge use it
     * and is not read here.
     */
    record KeyUnread(PolicyStatement statement) implements PermissionVerdict {}

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
        return this instanceof Allowed;
    }

    /** Whether it is certain that the resource's own policy lets it, whatever its key does. */
    default boolean allowedByPolicy() {
        return this instanceof Allowed || this instanceof KeyUnread;
    }

    /** Whether events arrive, as far as policies and encryption say. */
    default Delivers delivers() {
        return switch (this) {
            case Allowed _ -> Delivers.YES;
            case NotAllowed _, Incomplete _, Denied _, WrongArn _, AwsManagedKey _, NoDeduplication _, NoRoom _ ->
                Delivers.NO;
            case Uncertain _, KeyUnread _, Unreadable _ -> Delivers.CANNOT_TELL;
        };
    }

    /** Whether a further statement would let it, or make it certain. */
    default boolean canBeAllowed() {
        return this instanceof NotAllowed
                || this instanceof Incomplete
                || this instanceof WrongArn
                || (this instanceof Uncertain uncertain && !uncertain.denies());
    }
}
