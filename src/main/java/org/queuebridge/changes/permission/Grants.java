package org.queuebridge.changes.permission;

import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Port: the policies of the functions, queues, topics and log groups that rules deliver to. Adding a statement that
 * exists, or removing one that does not, does nothing. Other statements are kept. Every method throws
 * {@link org.queuebridge.domain.FailureException}.
 */
public interface Grants {
    /**
     * Reads what decides whether events may be delivered to the resource.
     * {@link org.queuebridge.domain.Failure.NotFound} where it does not exist,
     * {@link org.queuebridge.domain.Failure.Forbidden} where it may not be read.
     *
     * @param kind LAMBDA, SQS, SNS or LOGS
     */
    ResourceState state(TargetKind kind, String resourceArn);

    /** Adds the statement to the resource's policy. */
    void allow(Grant grant);

    /** Removes the statement from the resource's policy. */
    void disallow(Grant grant);

    /** Grants without any resource: nothing can be read or changed. */
    static Grants none() {
        return new Grants() {
            @Override
            public ResourceState state(TargetKind kind, String resourceArn) {
                throw new FailureException(
                        new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(resourceArn), Evidence.NONE));
            }

            @Override
            public void allow(Grant grant) {
                throw new IllegalStateException("no policy can be changed here: " + grant);
            }

            @Override
            public void disallow(Grant grant) {
                throw new IllegalStateException("no policy can be changed here: " + grant);
            }
        };
    }
}
