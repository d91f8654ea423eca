package org.queuebridge.changes.permission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Port: the policies of the functions, queues, topics and log groups that rules deliver to. Adding a statement that
 * exists, or removing one that does not, does nothing. Other statements are kept. A policy is read and written once for
 * all grants of a call, as far as its service lets one: a function's statements are added one by one.
 */
public interface Grants {
    /**
     * Reads what decides whether events may be delivered to the resource.
     * {@link org.queuebridge.domain.Failure.NotFound} where it does not exist,
     * {@link org.queuebridge.domain.Failure.Forbidden} where it may not be read. Throws {@link FailureException}.
     *
     * @param kind LAMBDA, SQS, SNS or LOGS
     */
    ResourceState state(TargetKind kind, String resourceArn);

    /**
     * Adds the statements to the policies of their resources.
     *
     * @return the grants that failed, and why; one whose outcome is not known is among them
     * @throws FailureException only where it is canceled
     */
    Map<Grant, Failure> allow(Collection<Grant> grants);

    /** Removes the statements from the policies of their resources. Returns and throws as {@link #allow}. */
    Map<Grant, Failure> disallow(Collection<Grant> grants);

    /** Grants without any resource: nothing can be read or changed. */
    static Grants none() {
        return new Grants() {
            @Override
            public ResourceState state(TargetKind kind, String resourceArn) {
                throw new FailureException(
                        new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(resourceArn), Evidence.NONE));
            }

            @Override
            public Map<Grant, Failure> allow(Collection<Grant> grants) {
                throw new IllegalStateException("no policy can be changed here: " + grants);
            }

            @Override
            public Map<Grant, Failure> disallow(Collection<Grant> grants) {
                throw new IllegalStateException("no policy can be changed here: " + grants);
            }
        };
    }
}
