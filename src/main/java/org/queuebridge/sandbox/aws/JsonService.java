package org.queuebridge.sandbox.aws;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A service that speaks AWS JSON, with operations that know nothing of it. */
public abstract class JsonService implements AwsService {
    private final AwsJson json;
    private final String name;
    private final Map<String, JsonOperation> all;

    /**
     * Of these operations.
     *
     * @param name as IAM has it, e.g. {@code sqs}
     * @param all by their names, e.g. {@code ListQueues}
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
        return name + ":" + operation(request);
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
     * @throws AwsException where it is no JSON object
     */
    protected final JsonObject body(Request request) {
        return json.body(request);
    }
}
