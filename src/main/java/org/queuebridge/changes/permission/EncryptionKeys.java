package org.queuebridge.changes.permission;

import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;

/** Port: the keys of KMS that something is encrypted with. Only read. */
@FunctionalInterface
public interface EncryptionKeys {
    /**
     * With whose key something is encrypted ({@code kms:DescribeKey}, {@code kms:GetKeyPolicy}). What cannot be read is
     * said in the answer ({@link KeyState.Unread}); only a cancellation is thrown.
     *
     * @param keyId an id, an alias, or an ARN of either; empty where there is none
     */
    Encryption of(String keyId);
}
