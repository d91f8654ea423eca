package org.queuebridge.sandbox.aws;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.http.Request;

/** One operation of a service that speaks AWS JSON. */
@FunctionalInterface
public interface JsonOperation {
    /**
     * Runs the operation.
     *
     * @param request the whole request, for what is not in its input
     * @throws AwsException where the service refuses
     */
    JsonObject call(AccountRegion home, JsonObject input, Request request);
}
