package org.queuebridge.sandbox.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Duration;

/**
 * {@link Faults} over HTTP, for clients that are not ours: {@code POST /sandbox/faults} with {@code {"operation":
 * "PutRule", "fault": "throttled", "times": 3}} plans a fault, {@code DELETE /sandbox/faults} takes all away. Both
 * answer 204; what cannot be understood is answered 400, in words.
 *
 * <p>{@code fault} is {@code slow} (with {@code millis}), {@code refused}, {@code throttled}
 * ({@code retryAfterSeconds}, 1), {@code serverError} ({@code status}, 503), {@code failedEntries} or {@code cut}.
 * {@code times} is 1 where not given; with {@code every} k instead, each k-th call goes wrong.
 */
final class FaultDoor {
    private static final String PATH = "/sandbox/faults";

    private final Faults faults;

    FaultDoor(Faults faults) {
        this.faults = faults;
    }

    boolean isFor(Request request) {
        return request.path().equals(PATH);
    }

    Response answer(Request request) {
        return switch (request.method()) {
            case "POST" -> plan(request.body());
            case "DELETE" -> clear();
            default -> Response.empty(405).with("Allow", "POST, DELETE");
        };
    }

    private Response plan(String body) {
        try {
            plan(JsonParser.parseString(body).getAsJsonObject());
            return Response.empty(204);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException e) {
            return refusal(e);
        }
    }

    private void plan(JsonObject json) {
        Fault fault = fault(json);
        String operation = text(json, "operation");
        if (json.has("every")) {
            faults.every(operation, number(json, "every", 1), fault);
        } else {
            faults.next(operation, number(json, "times", 1), fault);
        }
    }

    private Response clear() {
        faults.clear();
        return Response.empty(204);
    }

    private static Fault fault(JsonObject json) {
        String name = text(json, "fault");
        return switch (name) {
            case "slow" -> new Fault.Slow(Duration.ofMillis(number(json, "millis", 1000)));
            case "refused" -> new Fault.Refused();
            case "throttled" -> new Fault.Throttled(number(json, "retryAfterSeconds", 1));
            case "serverError" -> new Fault.ServerError(number(json, "status", 503));
            case "failedEntries" -> new Fault.FailedEntries();
            case "cut" -> new Fault.Cut();
            default ->
                throw new IllegalArgumentException("unknown fault '" + name
                        + "': one of slow, refused, throttled, serverError, failedEntries, cut");
        };
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return value.getAsString();
    }

    private static int number(JsonObject json, String name, int otherwise) {
        return json.has(name) ? json.get(name).getAsInt() : otherwise;
    }

    private static Response refusal(RuntimeException reason) {
        JsonObject body = new JsonObject();
        body.addProperty("message", String.valueOf(reason.getMessage()));
        return Response.json(400, body);
    }
}
