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
 * The input of a target: what it receives for an event. PutTargets accepts at most one of {@code Input},
 * {@code InputPath} and {@code InputTransformer}.
 */
public sealed interface TargetInput {
    /** The settings that hold the input in the API. */
    List<String> FIELDS = List.of("Input", "InputPath", "InputTransformer");

    /** The whole event. */
    record Whole() implements TargetInput {}

    /** A part of the event. */
    record Part(String path) implements TargetInput {}

    /**
     * A text with values of the event.
     *
     * @param paths the paths of the values, by their names in the template
     */
    record Transformed(Map<String, String> paths, String template) implements TargetInput {
        public Transformed {
            paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        }
    }

    /** A constant JSON text. */
    record Constant(String text) implements TargetInput {}

    /**
     * What arrives at the target.
     *
     * @param text JSON, unless values inside quotes make it invalid
     * @param missing the paths that have no value in this event
     */
    record Result(String text, List<String> missing) {
        public Result {
            missing = List.copyOf(missing);
        }
    }

    /** Reads the input from settings in the spelling of the API. */
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

    /** Returns the settings with this input instead of theirs; the same object if nothing changes. */
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
     * Returns what a target receives for an event.
     *
     * @param ruleArn the ARN that the rule has or will have
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
