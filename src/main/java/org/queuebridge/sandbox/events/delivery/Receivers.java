package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;

/** What rules deliver to. Called by many threads at once. */
@FunctionalInterface
public interface Receivers {
    /**
     * Takes what a rule delivers.
     *
     * @param target as it was put
     * @param body what it is sent
     * @return whether it arrived: false where there is no such target, or the rule may not deliver to it
     */
    boolean receive(String ruleArn, JsonObject target, String body);
}
