package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.delivery.EventDelivery;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.RegionState;

/**
 * Accepts events from applications. An invalid entry fails alone; an event for a bus that does not exist is accepted
 * and lost. Partner buses accept no events here.
 */
public final class PutEvents implements EventOperation {
    private static final int MAX_BYTES = 256 * 1024;

    private final RegionState state;
    private final EventDelivery delivery;
    private final Clock clock;

    public PutEvents(RegionState state, EventDelivery delivery, Clock clock) {
        this.state = state;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    public JsonObject call(EventInput input) {
        List<EventInput> entries = input.required("Entries", 1, EventLimits.ENTRIES);
        for (EventInput entry : entries) {
            entry.optional("EventBusName", InputShape.BUS_BUT_PARTNERS);
        }
        input.check();
        checkSize(entries);
        List<JsonObject> results = entries.stream().map(this::put).toList();
        return new Output()
                .number("FailedEntryCount", (int) results.stream()
                        .filter(result -> result.has("ErrorCode"))
                        .count())
                .list("Entries", results, result -> result)
                .json();
    }

    private JsonObject put(EventInput entry) {
        for (String name : List.of("Source", "DetailType", "Detail")) {
            if (text(entry, name).isEmpty()) {
                return failed(
                        "InvalidArgument",
                        "Parameter %s is not valid. Reason: %s is a required argument.".formatted(name, name));
            }
        }
        if (text(entry, "Source").startsWith("aws.")) {
            return failed("NotAuthorizedForSourceException", "Not authorized for the source.");
        }
        Optional<JsonObject> detail = object(text(entry, "Detail"));
        return detail.isPresent() ? accept(entry, detail.get()) : failed("MalformedDetail", "Detail is malformed.");
    }

    private JsonObject accept(EventInput entry, JsonObject detail) {
        String id = UUID.randomUUID().toString();
        JsonObject event = event(entry, id, detail);
        state.find(entry.optional("EventBusName", InputShape.BUS_BUT_PARTNERS).orElse(RegionState.DEFAULT_BUS))
                .ifPresent(
                        bus -> delivery.deliver(new EventDelivery.Arrival(state, bus, event, clock.instant(), false)));
        return new Output().text("EventId", id).json();
    }

    private JsonObject event(EventInput entry, String id, JsonObject detail) {
        JsonObject event = new Output()
                .text("version", "0")
                .text("id", id)
                .text("detail-type", text(entry, "DetailType"))
                .text("source", text(entry, "Source"))
                .text("account", state.home().account())
                .text("time", time(entry).truncatedTo(ChronoUnit.SECONDS).toString())
                .text("region", state.home().region())
                .json();
        JsonElement resources = entry.json().get("Resources");
        event.add("resources", resources instanceof JsonArray array ? array.deepCopy() : new JsonArray());
        event.add("detail", detail);
        return event;
    }

    private Instant time(EventInput entry) {
        return entry.json().get("Time") instanceof JsonPrimitive time && time.isNumber()
                ? Instant.ofEpochSecond(time.getAsBigDecimal().longValue())
                : clock.instant();
    }

    private static String text(EventInput entry, String name) {
        return entry.optional(name, InputShape.ANY).orElse("");
    }

    private static Optional<JsonObject> object(String text) {
        try {
            return Optional.of(JsonParser.parseString(text))
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        } catch (JsonParseException _) {
            return Optional.empty();
        }
    }

    private static void checkSize(List<EventInput> entries) {
        int bytes = entries.stream()
                .mapToInt(entry -> List.of("Source", "DetailType", "Detail").stream()
                        .mapToInt(name -> text(entry, name).getBytes(StandardCharsets.UTF_8).length)
                        .sum())
                .sum();
        if (bytes > MAX_BYTES) {
            throw AwsException.validation("Total size of the entries in the request is over the limit.");
        }
    }

    private static JsonObject failed(String code, String message) {
        return new Output()
                .text("ErrorCode", code)
                .text("ErrorMessage", message)
                .json();
    }
}
