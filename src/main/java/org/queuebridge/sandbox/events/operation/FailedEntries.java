package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.RequestJson;

/**
 * Answers of 200 in which every entry failed, as the three operations with entries give them. The codes are the
 * service's; its sentences are not recorded.
 */
public final class FailedEntries {
    private FailedEntries() {}

    /** The answer; empty for an operation without entries. */
    public static Optional<JsonObject> of(String operation, JsonObject request) {
        return switch (operation) {
            case "PutTargets" -> Optional.of(targets(request, "Targets", item -> id(item)));
            case "RemoveTargets" -> Optional.of(targets(request, "Ids", item -> text(item)));
            case "PutEvents" -> Optional.of(events(request));
            default -> Optional.empty();
        };
    }

    private static JsonObject targets(JsonObject request, String field, Function<JsonElement, String> id) {
        List<JsonElement> items = items(request, field);
        return new Output()
                .number("FailedEntryCount", items.size())
                .list(
                        "FailedEntries",
                        items,
                        item -> new Output()
                                .text("TargetId", id.apply(item))
                                .text("ErrorCode", "ConcurrentModificationException")
                                .text("ErrorMessage", "Rule is being modified by another request.")
                                .json())
                .json();
    }

    private static JsonObject events(JsonObject request) {
        List<JsonElement> items = items(request, "Entries");
        return new Output()
                .number("FailedEntryCount", items.size())
                .list(
                        "Entries",
                        items,
                        _ -> new Output()
                                .text("ErrorCode", "InternalFailure")
                                .text("ErrorMessage", "Unexpected failure.")
                                .json())
                .json();
    }

    private static String id(JsonElement target) {
        return target instanceof JsonObject object
                ? RequestJson.text(object, "Id").orElse("")
                : "";
    }

    private static String text(JsonElement item) {
        return item instanceof JsonPrimitive text ? text.getAsString() : "";
    }

    private static List<JsonElement> items(JsonObject request, String field) {
        return request.get(field) instanceof JsonArray array ? array.asList() : List.of();
    }
}
