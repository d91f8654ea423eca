package org.queuebridge.rules.deadletter;

import java.util.List;

/**
 * Port: the dead-letter queues of rules and buses. Only looks: no message is deleted, and none is hidden from others.
 */
public interface DeadLetters {
    /** The most messages that one look returns; each ten of them take a call. */
    int MOST = 50;

    /**
     * How much is in the queue ({@code sqs:GetQueueAttributes}).
     *
     * @throws org.queuebridge.domain.FailureException also NotFound where there is no such queue
     */
    DeadLetterDepth depth(String queueArn);

    /**
     * Some of the queue's messages, each once, in no certain order ({@code sqs:ReceiveMessage}): SQS answers with those
     * that it happens to find, so that there may be more. Each counts as received once more, so do not look into a
     * queue that {@link DeadLetterDepth#movesOn moves on} what was received often.
     *
     * @param most 1 to {@link #MOST}
     * @throws org.queuebridge.domain.FailureException where they cannot be received
     */
    List<DeadLetter> peek(String queueArn, int most);
}
