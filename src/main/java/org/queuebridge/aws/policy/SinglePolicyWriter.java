package org.queuebridge.aws.policy;

import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/**
 * Writes the one policy that a resource has.
 *
 * @param set sets its text
 * @param none the text where nothing is left
 */
record SinglePolicyWriter(Consumer<String> set, String none) implements PolicyMerge.Writer {
    @Override
    public PolicyDocument choose(List<PolicyDocument> all, int length) {
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
