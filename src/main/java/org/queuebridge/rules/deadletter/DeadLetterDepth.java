package org.queuebridge.rules.deadletter;

/**
 * How much is in a dead-letter queue. SQS counts approximately.
 *
 * @param waiting messages that can be received
 * @param inFlight messages that somebody received and did not delete yet, or that are delayed
 * @param movesOn whether the queue has a dead-letter queue of its own, which takes what was received often
 */
public record DeadLetterDepth(long waiting, long inFlight, boolean movesOn) {
    public long total() {
        return waiting + inFlight;
    }
}
