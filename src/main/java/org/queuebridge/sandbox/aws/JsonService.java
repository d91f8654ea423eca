package org.queuebridge.sandbox.aws;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A service with the AWS JSON protocol; its operations do not depend on it. */
public abstract class JsonService implements AwsService {
    private final AwsJson json;
    private final String name;
    private final Map<String, JsonOperation> all;

    /**
     * Makes a service of these operations.
     *
     * @param name the service's name in IAM, e.g. {@code sqs}
     * @param all the operations by name, e.g. {@code ListQueues}
     */
    protected JsonService(AwsJson json, String name, Map<String, JsonOperation> all) {
        this.json = json;
        this.name = name;
        this.all = Map.copyOf(all);
    }

    @Override
    public final boolean serves(Request request) {
        return json.serves(request);
    }

    @Override
    public final String operation(Request request) {
        return json.operation(request);
    }

    @Override
    public final Set<String> operations() {
        return all.keySet();
    }

    @Override
    public final String action(Request request) {
        return name + ":" + permission(operation(request));
    }

    /** The IAM action of an operation without the service; that of another operation for one of a batch. */
    protected String permission(String operation) {
        return operation;
    }

    @Override
    public final Response answer(Request request, Signed signed) {
        String operation = operation(request);
        JsonOperation known = all.get(operation);
        if (known == null) {
            throw AwsException.refusal("UnknownOperationException", "Operation " + operation + " is not known here.");
        }
        return json.answer(known.call(signed.home(), body(request), request));
    }

    @Override
    public Response refusal(AwsException refusal) {
        return json.refusal(refusal);
    }

    /**
     * The operation's input.
     *
     * @throws AwsException where it is not a JSON object
     */
    protected final JsonObject body(Request request) {
        return json.body(request);
    }
}
