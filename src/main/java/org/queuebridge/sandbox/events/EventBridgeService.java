package org.queuebridge.sandbox.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Set;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A {@link LocalEventBridge} over AWS JSON 1.1. */
public final class EventBridgeService implements AwsService {
    private static final String PREFIX = "AWSEvents.";

    private final LocalEventBridge events;

    public EventBridgeService(LocalEventBridge events) {
        this.events = events;
    }

    @Override
    public boolean serves(Request request) {
        return target(request).startsWith(PREFIX);
    }

    @Override
    public String operation(Request request) {
        String target = target(request);
        return target.startsWith(PREFIX) ? target.substring(PREFIX.length()) : target;
    }

    @Override
    public Set<String> operations() {
        return events.operations();
    }

    @Override
    public String action(Request request) {
        return "events:" + operation(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        return IamResource.of(home, operation(request), body(request));
    }

    @Override
    public Response answer(Request request, Signed signed) {
        events.admit(signed.home(), operation(request));
        return json(200, events.call(signed.home(), operation(request), body(request)));
    }

    @Override
    public Response failedEntries(Request request, Signed signed) {
        return FailedEntries.of(operation(request), body(request))
                .map(failed -> json(200, failed))
                .orElseGet(() -> answer(request, signed));
    }

    @Override
    public Response refusal(AwsException refusal) {
        JsonObject body = new Output()
                .text("__type", refusal.code())
                .text("message", refusal.sentence())
                .json();
        return json(refusal.status(), body);
    }

    private static String target(Request request) {
        return request.header("X-Amz-Target").orElse("");
    }

    private static JsonObject body(Request request) {
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

    private static AwsException unreadable() {
        return AwsException.refusal("SerializationException", "The request body is not a JSON object");
    }

    private static Response json(int status, JsonObject body) {
        return Response.json(status, body)
                .with("Content-Type", "application/x-amz-json-1.1")
                .with("x-amzn-RequestId", UUID.randomUUID().toString());
    }
}
