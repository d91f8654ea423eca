package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AwsException;

/** One operation of EventBridge. */
@FunctionalInterface
interface Operation {
    /**
     * Does it.
     *
     * @throws AwsException where the service refuses; nothing is changed then
     */
    JsonObject call(Input input);
}
