package org.queuebridge.metrics;

/** Metrics of EventBridge in CloudWatch, namespace {@code AWS/Events} (EventBridge user guide: monitoring). */
public enum EventMetric {
    /** Events that arrived from a partner event source. */
    EVENTS("Events"),
    /** Events that a rule matched. */
    MATCHED_EVENTS("MatchedEvents"),
    /** How often a rule ran. */
    TRIGGERED_RULES("TriggeredRules"),
    /** Deliveries to targets that were tried, the retries not counted. */
    INVOCATIONS("Invocations"),
    /** Deliveries that failed for good. */
    FAILED_INVOCATIONS("FailedInvocations"),
    /** How often a rule was held back by the limit of deliveries. */
    THROTTLED_RULES("ThrottledRules"),
    /** Events that were sent to the dead-letter queue of a target. */
    SENT_TO_DLQ("InvocationsSentToDlq"),
    /** Events that could not be sent to the dead-letter queue, and are lost. */
    NOT_SENT_TO_DLQ("InvocationsFailedToBeSentToDlq"),
    /** Deliveries that were tried again. */
    RETRIES("RetryInvocationAttempts");

    private final String awsName;

    EventMetric(String awsName) {
        this.awsName = awsName;
    }

    /** Returns the name in CloudWatch. */
    public String awsName() {
        return awsName;
    }
}
