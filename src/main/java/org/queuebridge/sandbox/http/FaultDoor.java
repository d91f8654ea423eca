package org.queuebridge.sandbox.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Set;

/**
 * {@link Faults} over HTTP, for clients that are not ours: {@code POST /sandbox/faults} with {@code {"operation":
 * "PutRule", "fault": "throttled", "times": 3}} plans a fault, {@code DELETE /sandbox/faults} takes all away. Both
 * answer 204; what cannot be understood is answered 400, in words, and a body that is not said to be JSON 415. Either
 * server takes the operations of both.
 *
 * <p>{@code fault} is {@code slow} (with {@code millis}), {@code refused}, {@code throttled}
 * ({@code retryAfterSeconds}, 1), {@code serverError} ({@code status}, 503), {@code failedEntries},
 * {@code partialEntries} or {@code cut}. {@code times} is 1 where not given; with {@code every} k instead, each k-th
 * call goes wrong.
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
            case "POST" -> request.isJson() ? plan(request.body()) : Response.notJson();
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
        String operation = operation(json);
        if (json.has("every")) {
            faults.every(operation, number(json, "every", 1), fault);
        } else {
            faults.next(operation, number(json, "times", 1), fault);
        }
    }

    private String operation(JsonObject json) {
        String operation = text(json, "operation");
        Set<String> known = faults.known();
        if (!known.contains(operation)) {
            throw new IllegalArgumentException(
                    "unknown operation '" + operation + "': one of " + String.join(", ", known));
        }
        return operation;
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
            case "partialEntries" -> new Fault.PartialEntries();
            case "cut" -> new Fault.Cut();
            default ->
                throw new IllegalArgumentException("unknown fault '" + name
                        + "': one of slow, refused, throttled, serverError, failedEntries, partialEntries, cut");
        };
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        if (value instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        throw new IllegalArgumentException("'" + name + "' takes a text");
    }

    private static int number(JsonObject json, String name, int otherwise) {
        if (!json.has(name)) {
            return otherwise;
        }
        if (json.get(name) instanceof JsonPrimitive number && number.isNumber()) {
            return whole(number, name);
        }
        throw noNumber(name);
    }

    private static int whole(JsonPrimitive number, String name) {
        try {
            return number.getAsBigDecimal().intValueExact();
        } catch (ArithmeticException _) {
            throw noNumber(name);
        }
    }

    private static IllegalArgumentException noNumber(String name) {
        return new IllegalArgumentException("'" + name + "' takes a whole number");
    }

    private static Response refusal(RuntimeException reason) {
        return Response.problem(400, String.valueOf(reason.getMessage()));
    }
}
