package org.queuebridge.sandbox.aws;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.UUID;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * AWS JSON: the operation in a header, its input and output as JSON.
 *
 * @param prefix of the header {@code X-Amz-Target}, with its dot
 * @param version {@code 1.0} or {@code 1.1}
 */
public record AwsJson(String prefix, String version) {

    /** Whether a request is for the service with that prefix. */
    public boolean serves(Request request) {
        return target(request).startsWith(prefix);
    }

    /** The operation; the header's text where it belongs to another service. */
    public String operation(Request request) {
        String target = target(request);
        return target.startsWith(prefix) ? target.substring(prefix.length()) : target;
    }

    /**
     * The operation's input.
     *
     * @throws AwsException where it is not a JSON object
     */
    public JsonObject body(Request request) {
        try {
            JsonElement body = JsonParser.parseString(request.body());
            if (body.isJsonObject()) {
                return body.getAsJsonObject();
            }
        } catch (JsonParseException _) {
            throw unreadable();
        }
        throw unreadable();
    }

    public Response answer(JsonObject body) {
        return response(200, body);
    }

    public Response refusal(AwsException refusal) {
        JsonObject body = new Output()
                .text("__type", refusal.code())
                .text("message", refusal.sentence())
                .json();
        return response(refusal.status(), body);
    }

    private Response response(int status, JsonObject body) {
        return Response.json(status, body)
                .with("Content-Type", "application/x-amz-json-" + version)
                .with("x-amzn-RequestId", UUID.randomUUID().toString());
    }

    private static String target(Request request) {
        return request.header("X-Amz-Target").orElse("");
    }

    private static AwsException unreadable() {
        return AwsException.refusal("SerializationException", "The request body is not a JSON object");
    }
}
