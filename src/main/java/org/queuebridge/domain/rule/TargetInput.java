package org.queuebridge.domain.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/**
 * What a target receives of an event: PutTargets takes at most one of {@code Input}, {@code InputPath} and
 * {@code InputTransformer}.
 */
public sealed interface TargetInput {
    /** Where the service keeps it. */
    List<String> FIELDS = List.of("Input", "InputPath", "InputTransformer");

    /** The event as it is. */
    record Whole() implements TargetInput {}

    /** A part of it. */
    record Part(String path) implements TargetInput {}

    /**
     * A text made from it.
     *
     * @param paths where the values are, by the names that the template has for them
     */
    record Transformed(Map<String, String> paths, String template) implements TargetInput {
        public Transformed {
            paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        }
    }

    /** Always the same, JSON text. */
    record Constant(String text) implements TargetInput {}

    /**
     * What arrives.
     *
     * @param text JSON, unless values that stand within quotes spoil it
     * @param missing the paths that lead to nothing in this event
     */
    record Result(String text, List<String> missing) {
        public Result {
            missing = List.copyOf(missing);
        }
    }

    /** The input that settings have, in the spelling of the API. */
    static TargetInput of(Json.Obj settings) {
        if (settings.get("Input").orElse(new Json.Null()) instanceof Json.Str(String text)) {
            return new Constant(text);
        }
        if (settings.get("InputPath").orElse(new Json.Null()) instanceof Json.Str(String path)) {
            return new Part(path);
        }
        if (settings.get("InputTransformer").orElse(new Json.Null()) instanceof Json.Obj transformer) {
            Map<String, String> paths = new LinkedHashMap<>();
            if (transformer.get("InputPathsMap").orElse(new Json.Null()) instanceof Json.Obj(Map<String, Json> map)) {
                map.forEach((name, path) -> paths.put(name, path instanceof Json.Str(String text) ? text : ""));
            }
            String template = transformer.get("InputTemplate").orElse(new Json.Null()) instanceof Json.Str(String text)
                    ? text
                    : "";
            return new Transformed(paths, template);
        }
        return new Whole();
    }

    /** The settings with this input and no other; the same object where it is the one that they have. */
    default Json.Obj into(Json.Obj settings) {
        if (of(settings).equals(this)) {
            return settings;
        }
        Map<String, Json> all = new LinkedHashMap<>(settings.fields());
        FIELDS.forEach(all::remove);
        switch (this) {
            case Whole() -> {}
            case Part(String path) -> all.put("InputPath", new Json.Str(path));
            case Constant(String text) -> all.put("Input", new Json.Str(text));
            case Transformed(Map<String, String> paths, String template) ->
                all.put("InputTransformer", transformer(paths, template));
        }
        return new Json.Obj(all);
    }

    /**
     * What a target receives of an event.
     *
     * @param ruleArn the rule's, or the one that it will have
     */
    default Result result(Json.Obj event, String ruleArn, String ruleName) {
        return switch (this) {
            case Whole() -> new Result(JsonWriter.compact(event), List.of());
            case Constant(String text) -> new Result(text, List.of());
            case Part(String path) -> {
                Optional<Json> part = EventPath.parse(path).flatMap(each -> each.in(event));
                yield new Result(
                        part.map(JsonWriter::compact).orElse(""), part.isPresent() ? List.of() : List.of(path));
            }
            case Transformed(Map<String, String> paths, String template) -> {
                Map<String, Json> values = InputTemplate.reserved(event, ruleArn, ruleName);
                TreeSet<String> missing = new TreeSet<>();
                paths.forEach((name, path) -> EventPath.parse(path)
                        .flatMap(each -> each.in(event))
                        .ifPresentOrElse(value -> values.put(name, value), () -> missing.add(path)));
                yield new Result(
                        new InputTemplate(template).filled(name -> Optional.ofNullable(values.get(name))),
                        List.copyOf(missing));
            }
        };
    }

    private static Json.Obj transformer(Map<String, String> paths, String template) {
        Map<String, Json> map = new LinkedHashMap<>();
        paths.forEach((name, path) -> map.put(name, new Json.Str(path)));
        Map<String, Json> fields = new LinkedHashMap<>();
        if (!map.isEmpty()) {
            fields.put("InputPathsMap", new Json.Obj(map));
        }
        fields.put("InputTemplate", new Json.Str(template));
        return new Json.Obj(fields);
    }
}
