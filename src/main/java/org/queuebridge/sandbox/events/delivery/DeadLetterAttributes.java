package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;

/** What EventBridge puts on the messages of a dead-letter queue (EventBridge user guide, dead-letter queues). */
public final class DeadLetterAttributes {
    private static final String RETRIES = "MaximumRetryAttempts";

    /** How often EventBridge retries where the target says nothing else. */
    private static final int DEFAULT_RETRIES = 185;

    private DeadLetterAttributes() {}

    /**
     * How often a failed call is repeated: here until the attempts are used up, at once, and not until the event is too
     * old.
     */
    static int retries(JsonObject target, DeliveryFailure failure) {
        if (!failure.retriable()) {
            return 0;
        }
        return target.get("RetryPolicy") instanceof JsonObject policy
                        && policy.get(RETRIES) instanceof JsonPrimitive most
                        && most.isNumber()
                ? most.getAsInt()
                : DEFAULT_RETRIES;
    }

    /** Those of an event that did not reach its bus: it has neither rule nor target. */
    static Map<String, String> ofBus(DeliveryFailure failure) {
        return Map.of("ERROR_CODE", failure.code(), "ERROR_MESSAGE", failure.message(), "RETRY_ATTEMPTS", "0");
    }

    /** The attributes of the message. What was not retried exhausted no condition. */
    static Map<String, String> of(String ruleArn, String targetArn, DeliveryFailure failure, int retries) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("RULE_ARN", ruleArn);
        attributes.put("TARGET_ARN", targetArn);
        attributes.put("ERROR_CODE", failure.code());
        attributes.put("ERROR_MESSAGE", failure.message());
        attributes.put("RETRY_ATTEMPTS", Integer.toString(retries));
        if (failure.retriable()) {
            attributes.put("EXHAUSTED_RETRY_CONDITION", RETRIES);
        }
        return attributes;
    }
}
