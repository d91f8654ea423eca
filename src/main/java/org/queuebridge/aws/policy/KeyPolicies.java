package org.queuebridge.aws.policy;

import java.util.Optional;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyManagerType;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/** Keys of KMS that queues and topics are encrypted with. Only read. */
record KeyPolicies(KmsClient client, ServiceCalls calls) {
    /**
     * With whose key something is encrypted. What cannot be read is said in the answer; only a cancellation is thrown.
     *
     * @param keyId the attribute {@code KmsMasterKeyId}: an id, an alias, or an ARN of either; empty where there is
     *     none
     */
    Encryption encryption(String keyId) {
        try {
            return read(keyId);
        } catch (FailureException e) {
            return new Encryption.OwnKey(new KeyState.Unread(keyId, e.unlessCanceled()));
        }
    }

    /**
     * GetKeyPolicy takes no alias, and says neither who manages the key nor whether it is enabled: DescribeKey does.
     */
    private Encryption read(String keyId) {
        KeyMetadata key = Optional.ofNullable(
                        calls.make("kms:DescribeKey", () -> client.describeKey(it -> it.keyId(keyId)))
                                .keyMetadata())
                .filter(metadata -> metadata.arn() != null)
                .orElseThrow(() -> calls.unreadable("DescribeKey answered without a key"));
        if (key.keyManager() == KeyManagerType.AWS) {
            return Encryption.AWS_MANAGED_KEY;
        }
        return new Encryption.OwnKey(
                switch (key.keyState()) {
                    case ENABLED, UPDATING -> new KeyState.Read(key.arn(), policy(key));
                    case null -> throw calls.unreadable("DescribeKey answered without a state");
                    default -> new KeyState.Unusable(key.arn(), key.keyStateAsString());
                });
    }

    private PolicyDocument policy(KeyMetadata key) {
        String text = calls.make("kms:GetKeyPolicy", () -> client.getKeyPolicy(it -> it.keyId(key.arn())))
                .policy();
        return ResourcePolicies.document(
                "",
                Optional.ofNullable(text)
                        .orElseThrow(() -> calls.unreadable("GetKeyPolicy answered without a policy")));
    }
}
