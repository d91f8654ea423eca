package org.queuebridge.domain.permission;

/** Whether a rule may deliver to a resource. */
public sealed interface PermissionVerdict {
    /** It may, by that statement. */
    record Allowed(PolicyStatement statement) implements PermissionVerdict {}

    /** No statement lets it. */
    record NotAllowed() implements PermissionVerdict {}

    /** That statement forbids it, whatever others allow: adding one does not help. */
    record Denied(PolicyStatement statement) implements PermissionVerdict {}

    /**
     * A statement lets another rule, and would let this one but for the ARN.
     *
     * @param named the ARN in the statement
     * @param withoutBus whether it is this rule's ARN with the bus left out: what is often got wrong
     */
    record WrongArn(PolicyStatement statement, String named, boolean withoutBus) implements PermissionVerdict {}

    /** Encrypted with the key that AWS manages: EventBridge cannot use it, and no policy lets it. */
    record AwsManagedKey() implements PermissionVerdict {}

    /** There is a policy, but not one that can be understood. */
    record Unreadable() implements PermissionVerdict {}

    /** Whether events arrive, as far as the policy says. */
    default boolean allowed() {
        return this instanceof Allowed;
    }

    /** Whether a further statement would let it. */
    default boolean canBeAllowed() {
        return this instanceof NotAllowed || this instanceof WrongArn;
    }
}
