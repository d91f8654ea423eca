package org.queuebridge.sandbox.events.delivery;

/**
 * How often a rule's targets were called, as CloudWatch's metrics of a rule count it.
 *
 * @param all each target of each event that matched
 * @param failed those that did not arrive
 * @param sentToDlq those of the failed that a dead-letter queue took
 */
public record Invocations(int all, int failed, int sentToDlq) {
    static final Invocations NONE = new Invocations(0, 0, 0);

    Invocations withArrived() {
        return new Invocations(all + 1, failed, sentToDlq);
    }

    Invocations withFailed() {
        return new Invocations(all + 1, failed + 1, sentToDlq);
    }

    Invocations withSentToDlq() {
        return new Invocations(all, failed, sentToDlq + 1);
    }
}
