package org.queuebridge.sandbox.events.request;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AwsException;

/** One operation of EventBridge. */
@FunctionalInterface
public interface EventOperation {
    /**
     * Does it.
     *
     * @throws AwsException where the service refuses; nothing is changed then
     */
    JsonObject call(EventInput input);
}
