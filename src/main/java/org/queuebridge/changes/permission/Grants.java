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
 * Port: the policies of resources that rules deliver to: functions, queues, topics and log groups. Giving what is
 * given, and taking what is gone, does nothing. Other statements of a policy stay as they are. Every method throws
 * {@link org.queuebridge.domain.FailureException}.
 */
public interface Grants {
    /**
     * What decides whether events may be delivered there. {@link org.queuebridge.domain.Failure.NotFound} where there
     * is no such resource, {@link org.queuebridge.domain.Failure.Forbidden} where it may not be read.
     *
     * @param kind LAMBDA, SQS, SNS or LOGS
     */
    ResourceState state(TargetKind kind, String resourceArn);

    /** Merges the statement into the resource's policy. */
    void allow(Grant grant);

    /** Takes the statement out of the resource's policy. */
    void disallow(Grant grant);

    /**
     * Grants of a place where there is nothing to deliver to: no policy can be read, and nothing asks to change one.
     */
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
