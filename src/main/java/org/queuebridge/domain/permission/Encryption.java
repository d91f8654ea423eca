package org.queuebridge.domain.permission;

/** The kind of key that encrypts a queue or topic. */
public enum Encryption {
    /** With none, or with one that the service keeps for itself: nothing to be permitted. */
    NONE,
    /**
     * With the key that AWS manages for the account, {@code alias/aws/sqs} or {@code alias/aws/sns}: nobody can let
     * EventBridge use it.
     */
    AWS_MANAGED_KEY,
    /** With a key of the account's own, whose policy must let EventBridge use it; it is not read here. */
    OWN_KEY;

    /**
     * Of the attribute {@code KmsMasterKeyId}.
     *
     * @param keyId an id, an alias, or an ARN of either; empty where there is none
     */
    public static Encryption ofKey(String keyId) {
        if (keyId.isEmpty()) {
            return NONE;
        }
        return keyId.startsWith("alias/aws/") || keyId.contains(":alias/aws/") ? AWS_MANAGED_KEY : OWN_KEY;
    }
}
