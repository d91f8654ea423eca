package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;

/** The resources that rules deliver to. Called by many threads at once. */
@FunctionalInterface
public interface Receivers {
    /**
     * Receives what a rule delivers.
     *
     * @param target as it was put
     * @param body what it is sent
     * @return whether it arrived: false where the target does not exist or the rule may not deliver to it
     */
    boolean receive(String ruleArn, JsonObject target, String body);
}
