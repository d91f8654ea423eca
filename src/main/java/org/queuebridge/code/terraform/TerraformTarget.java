package org.queuebridge.code.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.queuebridge.code.common.KnownTargetSettings;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;

/**
 * The settings of a target as fields of {@code aws_cloudwatch_event_target} (schema of hashicorp/aws 5.100).
 *
 * @param fields attributes and blocks
 * @param missing the settings that the provider cannot express, as EventBridge spells them
 */
record TerraformTarget(Map<String, Json> fields, List<String> missing) {
    /** Names in the provider that are not just the service's names with underscores. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("KinesisParameters", "kinesis_target"),
            Map.entry("EcsParameters", "ecs_target"),
            Map.entry("BatchParameters", "batch_target"),
            Map.entry("SqsParameters", "sqs_target"),
            Map.entry("HttpParameters", "http_target"),
            Map.entry("RedshiftDataParameters", "redshift_target"),
            Map.entry("SageMakerPipelineParameters", "sagemaker_pipeline_target"),
            Map.entry("AppSyncParameters", "appsync_target"),
            Map.entry("GraphQLOperation", "graphql_operation"),
            Map.entry("InputPathsMap", "input_paths"),
            Map.entry("SecretManagerArn", "secrets_manager_arn"),
            Map.entry("EnableECSManagedTags", "enable_ecs_managed_tags"),
            Map.entry("PlacementConstraints", "placement_constraint"),
            Map.entry("PlacementStrategy", "ordered_placement_strategy"));

    /** Objects that the provider does not have: their fields are written in their place, under these names. */
    private static final Map<String, Map<String, String>> UNWRAPPED = Map.of(
            "awsvpcConfiguration", Map.of(),
            "RunCommandParameters", Map.of(),
            "ArrayProperties", Map.of("Size", "array_size"),
            "RetryStrategy", Map.of("Attempts", "job_attempts"));

    /** Objects whose field names people choose. */
    private static final Set<String> MAPS = Set.of("InputPathsMap", "HeaderParameters", "QueryStringParameters");

    private static final Set<String> MISSING = Set.of("ReferenceId", "Sqls");

    /** The service's defaults for missing fields of a retry policy. The provider would write 0. */
    private static final Map<String, Json> RETRY_DEFAULTS = Map.of(
            "maximum_retry_attempts", new Json.Num("185"), "maximum_event_age_in_seconds", new Json.Num("86400"));

    static TerraformTarget of(Target target) {
        TerraformTarget result = new TerraformTarget(new LinkedHashMap<>(), new ArrayList<>());
        target.settings().fields().forEach((name, value) -> {
            if (KnownTargetSettings.known(name, value)) {
                result.put(result.fields, Map.of(), name, value);
            } else {
                result.missing.add(name);
            }
        });
        return result;
    }

    private void put(Map<String, Json> into, Map<String, String> names, String name, Json value) {
        if (MISSING.contains(name)) {
            missing.add(name);
        } else if (UNWRAPPED.containsKey(name) && value instanceof Json.Obj(Map<String, Json> fields)) {
            fields.forEach((inner, each) -> put(into, UNWRAPPED.getOrDefault(name, Map.of()), inner, each));
        } else {
            into.put(names.getOrDefault(name, NAMES.getOrDefault(name, snake(name))), value(name, value));
        }
    }

    private Json value(String name, Json value) {
        return switch (value) {
            case Json.Str(String text) when name.equals("AssignPublicIp") -> new Json.Bool(text.equals("ENABLED"));
            case Json.Arr(List<Json> tags) when name.equals("Tags") -> tagMap(tags);
            case Json.Arr(List<Json> items) ->
                new Json.Arr(items.stream().map(item -> value(name, item)).toList());
            case Json.Obj(Map<String, Json> fields)
            when !MAPS.contains(name) -> {
                Map<String, Json> renamed = new LinkedHashMap<>();
                fields.forEach((inner, each) -> put(renamed, Map.of(), inner, each));
                if (name.equals("RetryPolicy")) {
                    RETRY_DEFAULTS.forEach(renamed::putIfAbsent);
                }
                yield new Json.Obj(renamed);
            }
            case Json.Obj _, Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> value;
        };
    }

    private static Json tagMap(List<Json> tags) {
        Map<String, Json> map = new LinkedHashMap<>();
        for (Json tag : tags) {
            if (tag instanceof Json.Obj pair && pair.get("Key").orElse(tag) instanceof Json.Str(String key)) {
                map.put(key, pair.get("Value").orElseGet(() -> new Json.Str("")));
            }
        }
        return new Json.Obj(map);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
