package org.queuebridge.capture.port;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the temporary queues of captures (SQS). Every call blocks, and ends soon after its thread is interrupted. Every
 * method but {@link #arn} throws {@link org.queuebridge.domain.FailureException}.
 */
public interface CaptureQueues {
    /**
     * A message that a queue hides from others until it is deleted, or for half a minute.
     *
     * @param body the event's JSON text, as the rule sent it
     * @param receipt deletes it
     */
    record Message(String body, String receipt) {}

    /** The ARN that a queue of that name has or will have. Makes no call. */
    String arn(String name);

    /**
     * Creates a standard queue with its policy and tags in one call (CreateQueue), so that no queue is ever without
     * them.
     *
     * @param retention how long it keeps messages, at least a minute
     */
    void create(String name, String policy, Map<String, String> tags, Duration retention);

    /**
     * Receives up to ten messages; none where none comes in time.
     *
     * @param wait how long to wait for the first, at most 20 seconds
     */
    List<Message> receive(String name, Duration wait);

    /** Deletes a message. */
    void delete(String name, Message message);

    /** Deletes a queue with its messages; not a failure where it does not exist. */
    void delete(String name);

    /** The names of the account's queues in this region that begin so. */
    List<String> names(String prefix);

    /** The tags of a queue; empty where it does not exist. */
    Optional<Map<String, String>> tags(String name);
}
