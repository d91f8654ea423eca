package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;
import java.util.Map;

/**
 * What is sent to a target or a dead-letter queue.
 *
 * @param sourceArn the rule that sends it
 * @param target the target as it was put, or the {@code DeadLetterConfig}
 * @param attributes those of a dead letter, by name; a target is sent none
 */
public record Delivery(String sourceArn, JsonObject target, String body, Map<String, String> attributes) {
    public Delivery {
        attributes = Map.copyOf(attributes);
    }

    /** What a target is sent. */
    public static Delivery toTarget(String ruleArn, JsonObject target, String body) {
        return new Delivery(ruleArn, target, body, Map.of());
    }
}
