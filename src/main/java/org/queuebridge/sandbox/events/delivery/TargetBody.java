package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.sandbox.aws.RequestJson;

/** What a target is sent of an event, by its {@code EventInput}, {@code InputPath} or {@code InputTransformer}. */
public final class TargetBody {
    /** The names to which EventBridge itself gives values. */
    public static final List<String> PREDEFINED = List.of(
            "aws.events.rule-arn",
            "aws.events.rule-name",
            "aws.events.event.ingestion-time",
            "aws.events.event",
            "aws.events.event.json");

    private TargetBody() {}

    /** The text; empty where nothing can be sent. A part that the event does not have arrives as null. */
    public static Optional<String> of(JsonObject target, JsonObject event, String ruleArn, String ruleName) {
        Optional<String> constant = RequestJson.text(target, "Input");
        if (constant.isPresent()) {
            return constant;
        }
        Optional<String> path = RequestJson.text(target, "InputPath");
        if (path.isPresent()) {
            return Optional.of(
                    EventPart.at(path.get(), event).orElse(JsonNull.INSTANCE).toString());
        }
        if (!(target.get("InputTransformer") instanceof JsonObject transformer)) {
            return Optional.of(event.toString());
        }
        Map<String, JsonElement> values = predefined(event, ruleArn, ruleName);
        paths(transformer)
                .forEach((name, where) -> EventPart.at(where, event).ifPresent(value -> values.put(name, value)));
        return new InputTransformerTemplate(
                        RequestJson.text(transformer, "InputTemplate").orElse(""))
                .filled(name -> Optional.ofNullable(values.get(name)));
    }

    /** The paths of a transformer by the names that its template has for them. */
    public static Map<String, String> paths(JsonObject transformer) {
        Map<String, String> paths = new HashMap<>();
        if (transformer.get("InputPathsMap") instanceof JsonObject map) {
            map.keySet().forEach(name -> RequestJson.text(map, name).ifPresent(path -> paths.put(name, path)));
        }
        return paths;
    }

    private static Map<String, JsonElement> predefined(JsonObject event, String ruleArn, String ruleName) {
        JsonObject envelope = new JsonObject();
        event.entrySet().stream()
                .filter(member -> !member.getKey().equals("detail"))
                .forEach(member -> envelope.add(
                        member.getKey().equals("detail-type") ? "detailType" : member.getKey(), member.getValue()));
        Map<String, JsonElement> values = new HashMap<>();
        values.put("aws.events.rule-arn", new JsonPrimitive(ruleArn));
        values.put("aws.events.rule-name", new JsonPrimitive(ruleName));
        values.put("aws.events.event", envelope);
        values.put("aws.events.event.json", event);
        if (event.has("time")) {
            values.put("aws.events.event.ingestion-time", event.get("time"));
        }
        return values;
    }
}
