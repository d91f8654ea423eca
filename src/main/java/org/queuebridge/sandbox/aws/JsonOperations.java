package org.queuebridge.sandbox.aws;

import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * The operations of a service that speaks AWS JSON.
 *
 * @param service as IAM names it, e.g. {@code sqs}
 * @param all by their names, e.g. {@code ListQueues}
 */
public record JsonOperations(AwsJson json, String service, Map<String, JsonOperation> all) {
    public JsonOperations {
        all = Map.copyOf(all);
    }

    public Set<String> names() {
        return all.keySet();
    }

    /** The IAM action of a request. */
    public String action(Request request) {
        return service + ":" + json.operation(request);
    }

    /**
     * Does what a request asks for.
     *
     * @throws AwsException where the service refuses
     */
    public Response answer(Request request, Signed signed) {
        String operation = json.operation(request);
        JsonOperation known = all.get(operation);
        if (known == null) {
            throw AwsException.refusal("UnknownOperationException", "Operation " + operation + " is not known here.");
        }
        return json.answer(known.call(signed.home(), json.body(request), request));
    }
}
