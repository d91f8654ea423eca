package org.queuebridge.domain.permission;

import org.queuebridge.domain.Failure;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/** A key of KMS, as far as it could be read. */
public sealed interface KeyState {
    /** Its policy. Grants of KMS are not read: AWS documents the policy as what lets EventBridge use a key. */
    record Read(String keyArn, PolicyDocument policy) implements KeyState {}

    /**
     * It encrypts nothing, whatever its policy says.
     *
     * @param state as KMS calls it, e.g. {@code Disabled} or {@code PendingDeletion}
     */
    record Unusable(String keyArn, String state) implements KeyState {}

    /**
     * It could not be read, e.g. for want of the right to.
     *
     * @param key as the queue or topic names it
     */
    record Unread(String key, Failure why) implements KeyState {}
}
