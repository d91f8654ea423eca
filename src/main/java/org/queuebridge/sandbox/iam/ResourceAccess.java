package org.queuebridge.sandbox.iam;

import java.util.List;
import java.util.Optional;

/**
 * The policies and key that decide who may use a resource.
 *
 * @param policies those that concern it; all must be known, and a text that is no policy says nothing
 * @param kmsKey the id, alias or ARN of the KMS key that it is encrypted with
 */
public record ResourceAccess(List<Policy> policies, Optional<String> kmsKey) {
    public ResourceAccess {
        policies = List.copyOf(policies);
    }

    /** Of a resource with one policy, or with none where the text is empty, and without a key where its name is. */
    public static ResourceAccess of(String policy, String kmsKey) {
        return new ResourceAccess(
                Policy.parse(policy).stream().toList(), Optional.of(kmsKey).filter(key -> !key.isEmpty()));
    }
}
