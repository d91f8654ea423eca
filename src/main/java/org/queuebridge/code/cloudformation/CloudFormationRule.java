package org.queuebridge.code.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.code.common.KnownTargetSettings;
import org.queuebridge.code.script.StepCalls;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;

/** The properties of a rule as the CloudFormation resource {@code AWS::Events::Rule}. */
final class CloudFormationRule {
    /** The condition that is true in the second of two steps, when the imported rules are changed. */
    static final String PLANNED = "IsPlanned";

    private static final Json NO_VALUE = Json.obj("Ref", new Json.Str("AWS::NoValue"));

    private CloudFormationRule() {}

    /** Returns each property as planned; if it changes, with its value before the plan too. */
    static Map<String, Json> properties(RuleChange change) {
        Optional<Map<String, Json>> before = change.before().map(CloudFormationRule::properties);
        Optional<Map<String, Json>> after = change.after().map(CloudFormationRule::properties);
        if (before.isEmpty() || after.isEmpty()) {
            return after.or(() -> before).orElse(Map.of());
        }
        Set<String> names = new LinkedHashSet<>(after.get().keySet());
        names.addAll(before.get().keySet());
        Map<String, Json> both = new LinkedHashMap<>();
        for (String name : names) {
            Json was = before.get().getOrDefault(name, NO_VALUE);
            Json wanted = after.get().getOrDefault(name, NO_VALUE);
            both.put(
                    name,
                    was.equals(wanted)
                            ? wanted
                            : Json.obj("Fn::If", new Json.Arr(List.of(new Json.Str(PLANNED), wanted, was))));
        }
        return both;
    }

    /** Returns the target settings that CloudFormation does not support. */
    static Set<String> missing(RuleImage image) {
        Set<String> missing = new LinkedHashSet<>();
        image.targets()
                .forEach(target -> target.settings().fields().forEach((name, value) -> {
                    if (!KnownTargetSettings.known(name, value)) {
                        missing.add(name + " of target " + target.id());
                    }
                }));
        return missing;
    }

    private static Map<String, Json> properties(RuleImage image) {
        Map<String, Json> properties =
                new LinkedHashMap<>(StepCalls.named(image.key()).fields());
        properties.putAll(StepCalls.fields(image.fields()).fields());
        if (!image.tags().isEmpty()) {
            properties.put("Tags", StepCalls.tags(image.tags()));
        }
        if (!image.targets().isEmpty()) {
            properties.put(
                    "Targets",
                    new Json.Arr(image.targets().stream()
                            .map(CloudFormationRule::target)
                            .toList()));
        }
        return properties;
    }

    private static Json target(Target target) {
        Map<String, Json> known = new LinkedHashMap<>(target.json().fields());
        target.settings().fields().forEach((name, value) -> {
            if (!KnownTargetSettings.known(name, value)) {
                known.remove(name);
            } else if (name.equals("EcsParameters")) {
                known.put(name, capitalized(value));
            }
        });
        return new Json.Obj(known);
    }

    /** CloudFormation capitalizes the names of ECS settings differently from the EventBridge API. */
    private static Json capitalized(Json value) {
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Json> renamed = new LinkedHashMap<>();
                fields.forEach((name, field) -> renamed.put(capitalized(name), capitalized(field)));
                yield new Json.Obj(renamed);
            }
            case Json.Arr(List<Json> items) -> {
                List<Json> renamed = new ArrayList<>();
                items.forEach(item -> renamed.add(capitalized(item)));
                yield new Json.Arr(renamed);
            }
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> value;
        };
    }

    private static String capitalized(String name) {
        return switch (name) {
            case "Tags" -> "TagList";
            case "PlacementStrategy" -> "PlacementStrategies";
            case "awsvpcConfiguration" -> "AwsVpcConfiguration";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    }
}
