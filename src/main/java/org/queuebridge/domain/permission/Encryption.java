package org.queuebridge.domain.permission;

/** With whose key a queue or topic is encrypted. */
public sealed interface Encryption {
    Encryption NONE = new None();
    Encryption AWS_MANAGED_KEY = new AwsManagedKey();

    /** With none, or with one that the service keeps for itself: nothing to be permitted. */
    record None() implements Encryption {}

    /**
     * With a key that AWS manages for the account, such as {@code alias/aws/sqs}: its policy lets in the account's own
     * users, nobody can change it, and EventBridge cannot use it.
     */
    record AwsManagedKey() implements Encryption {}

    /** With a key of the account's own, whose policy must let EventBridge use it. */
    record OwnKey(KeyState key) implements Encryption {}

    /**
     * Whether a name says that AWS manages the key.
     *
     * @param keyId the attribute {@code KmsMasterKeyId}: an id, an alias, or an ARN of either
     */
    static boolean namesAwsManagedKey(String keyId) {
        return keyId.startsWith("alias/aws/") || keyId.contains(":alias/aws/");
    }
}
