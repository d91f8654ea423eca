package org.queuebridge.aws.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.net.Attempt;

/**
 * Changes policies that can only be written whole: reads, merges all grants, writes each changed policy once, and reads
 * again. Where another program's write removed the change, it is merged into the new policy again.
 *
 * @param read reads all policies that may hold the statements
 */
record PolicyMerge(ServiceCalls calls, Supplier<List<PolicyDocument>> read, Writer writer) {
    /** Writes policies. */
    interface Writer {
        /** Chooses the policy, or a new one, that takes the statement of a grant. */
        PolicyDocument choose(List<PolicyDocument> all, Grant grant);

        void write(PolicyDocument policy, String text);

        /** Removes a policy that has become empty. */
        void remove(PolicyDocument policy);
    }

    /** Adds the grants. Throws {@link FailureException} where they are not all known to be added. */
    void allow(Collection<Grant> grants) {
        repeat(grants, (all, grant) -> !any(all, policy -> PolicyEdit.covers(policy, grant)), this::add);
    }

    /** Removes the grants. Throws {@link FailureException} where they are not all known to be removed. */
    void disallow(Collection<Grant> grants) {
        repeat(grants, (all, grant) -> any(all, policy -> PolicyEdit.holds(policy, grant)), PolicyMerge::remove);
    }

    private void add(PolicyTexts texts, Grant grant) {
        PolicyDocument policy = writer.choose(texts.all(), grant);
        if (policy.unreadable()) {
            throw calls.unreadable("a policy that cannot be understood");
        }
        texts.change(policy, PolicyEdit.with(policy, grant));
    }

    private static void remove(PolicyTexts texts, Grant grant) {
        texts.all().stream()
                .filter(policy -> PolicyEdit.holds(policy, grant))
                .forEach(policy ->
                        texts.change(policy, PolicyEdit.without(policy, grant).orElse("")));
    }

    /** A change of the texts by one grant. */
    private interface Edit {
        void by(PolicyTexts texts, Grant grant);
    }

    private void repeat(Collection<Grant> grants, BiPredicate<List<PolicyDocument>, Grant> lacks, Edit edit) {
        calls.until(() -> {
            PolicyTexts texts = new PolicyTexts(read.get());
            for (Grant grant : grants) {
                if (lacks.test(texts.all(), grant)) {
                    edit.by(texts, grant);
                }
            }
            if (texts.write(writer)) {
                List<PolicyDocument> now = read.get();
                if (grants.stream().anyMatch(grant -> lacks.test(now, grant))) {
                    return new Attempt.Result.Again<>(overwritten(), Optional.empty());
                }
            }
            return new Attempt.Result.Done<>(true);
        });
    }

    private static boolean any(List<PolicyDocument> all, Predicate<PolicyDocument> which) {
        return all.stream().anyMatch(which);
    }

    private static FailureException overwritten() {
        return new FailureException(new Failure.Conflict(Reason.AWS_CONCURRENT_CHANGE, List.of(), Evidence.NONE));
    }
}
