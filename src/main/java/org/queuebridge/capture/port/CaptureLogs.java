package org.queuebridge.capture.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: log groups of CloudWatch Logs that events or records of them are written to. Every call blocks, and ends soon
 * after its thread is interrupted. Every method but {@link #arn} throws
 * {@link org.queuebridge.domain.FailureException}.
 */
public interface CaptureLogs {
    /**
     * What was written to a log group.
     *
     * @param id unique in its log group
     * @param at when it was written, as its writer says
     */
    record Line(String id, Instant at, String message) {}

    /**
     * Some of the lines of a log group.
     *
     * @param next the token of the next page; empty on the last
     */
    record Page(List<Line> lines, Optional<String> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** The ARN that a log group of that name has or will have, without {@code :*}. Makes no call. */
    String arn(String group);

    /** Creates a log group; changes nothing where it exists. */
    void create(String group);

    /** Sets for how many days a log group keeps its lines (PutRetentionPolicy): 1, 3, 5, 7, … */
    void retain(String group, int days);

    /** For how many days a log group keeps its lines; empty where that is for ever, or where it does not exist. */
    Optional<Integer> retention(String group);

    /** Whether there is a log group of that name. */
    boolean exists(String group);

    /** Deletes a log group with its lines; not a failure where it does not exist. */
    void delete(String group);

    /** Creates or replaces a resource policy of the region, which has at most ten. */
    void allow(String policyName, String policy);

    /** Deletes a resource policy; not a failure where it does not exist. */
    void disallow(String policyName);

    /**
     * The lines since then, oldest first (FilterLogEvents); none where the log group does not exist.
     *
     * @param token of the page; empty for the first
     */
    Page lines(String group, Instant since, Optional<String> token);
}
