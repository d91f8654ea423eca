package org.queuebridge.aws.policy;

import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/**
 * Writes the policy of a resource that has only one.
 *
 * @param set sets the policy's text
 * @param none the text of an empty policy
 */
record SinglePolicyWriter(Consumer<String> set, String none) implements PolicyMerge.Writer {
    @Override
    public PolicyDocument choose(List<PolicyDocument> all, Grant grant) {
        return all.getFirst();
    }

    @Override
    public void write(PolicyDocument policy, String text) {
        set.accept(text);
    }

    @Override
    public void remove(PolicyDocument policy) {
        set.accept(none);
    }
}
