package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Optional;
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
 * Changes policies that can only be written whole: reads, merges, writes, and reads again. Where another program's
 * write removed the change, it is merged into the new policy again.
 *
 * @param read reads all policies that may hold the statement
 */
record PolicyMerge(ServiceCalls calls, Supplier<List<PolicyDocument>> read, Writer writer) {
    /** Writes policies. */
    interface Writer {
        /** Chooses the policy, or a new one, that takes a statement of that length. */
        PolicyDocument choose(List<PolicyDocument> all, int length);

        void write(PolicyDocument policy, String text);

        /** Removes a policy that has become empty. */
        void remove(PolicyDocument policy);
    }

    void allow(Grant grant, String statement) {
        repeat(all -> covers(all, grant), all -> {
            PolicyDocument policy = writer.choose(all, statement.length());
            if (policy.unreadable()) {
                throw calls.unreadable("a policy that cannot be understood");
            }
            writer.write(policy, PolicyEdit.with(policy, grant));
        });
    }

    void disallow(Grant grant) {
        repeat(
                all -> !holds(all, grant),
                all -> all.stream()
                        .filter(policy -> PolicyEdit.holds(policy, grant))
                        .forEach(policy -> PolicyEdit.without(policy, grant)
                                .ifPresentOrElse(text -> writer.write(policy, text), () -> writer.remove(policy))));
    }

    /** A change of the policies. */
    private interface Change {
        void to(List<PolicyDocument> all);
    }

    private void repeat(Predicate<List<PolicyDocument>> done, Change change) {
        calls.until(() -> {
            List<PolicyDocument> all = read.get();
            if (!done.test(all)) {
                change.to(all);
                if (!done.test(read.get())) {
                    return new Attempt.Result.Again<>(overwritten(), Optional.empty());
                }
            }
            return new Attempt.Result.Done<>(true);
        });
    }

    private static boolean covers(List<PolicyDocument> all, Grant grant) {
        return all.stream().anyMatch(policy -> PolicyEdit.covers(policy, grant));
    }

    private static boolean holds(List<PolicyDocument> all, Grant grant) {
        return all.stream().anyMatch(policy -> PolicyEdit.holds(policy, grant));
    }

    private static FailureException overwritten() {
        return new FailureException(new Failure.Conflict(Reason.AWS_CONCURRENT_CHANGE, List.of(), Evidence.NONE));
    }
}
