package org.queuebridge.code.common;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;

/**
 * The target settings that the AWS CLI and boto3 know (service model of EventBridge, 2015-10-07). They refuse any
 * other.
 */
public final class KnownTargetSettings {
    private static final Shape TEXT = of(Json.Str.class);
    private static final Shape NUMBER = of(Json.Num.class);
    private static final Shape FLAG = of(Json.Bool.class);

    private static final Map<String, Shape> TARGET = Map.ofEntries(
            entry("Input", TEXT),
            entry("InputPath", TEXT),
            entry("InputTransformer", object(entry("InputPathsMap", mapOf(TEXT)), entry("InputTemplate", TEXT))),
            entry("KinesisParameters", texts("PartitionKeyPath")),
            entry(
                    "RunCommandParameters",
                    object(entry(
                            "RunCommandTargets", listOf(object(entry("Key", TEXT), entry("Values", listOf(TEXT))))))),
            entry("EcsParameters", ecs()),
            entry(
                    "BatchParameters",
                    object(
                            entry("JobDefinition", TEXT),
                            entry("JobName", TEXT),
                            entry("ArrayProperties", object(entry("Size", NUMBER))),
                            entry("RetryStrategy", object(entry("Attempts", NUMBER))))),
            entry("SqsParameters", texts("MessageGroupId")),
            entry(
                    "HttpParameters",
                    object(
                            entry("PathParameterValues", listOf(TEXT)),
                            entry("HeaderParameters", mapOf(TEXT)),
                            entry("QueryStringParameters", mapOf(TEXT)))),
            entry(
                    "RedshiftDataParameters",
                    object(
                            entry("SecretManagerArn", TEXT),
                            entry("Database", TEXT),
                            entry("DbUser", TEXT),
                            entry("Sql", TEXT),
                            entry("StatementName", TEXT),
                            entry("WithEvent", FLAG),
                            entry("Sqls", listOf(TEXT)))),
            entry(
                    "SageMakerPipelineParameters",
                    object(entry("PipelineParameterList", listOf(texts("Name", "Value"))))),
            entry("DeadLetterConfig", texts("Arn")),
            entry(
                    "RetryPolicy",
                    object(entry("MaximumRetryAttempts", NUMBER), entry("MaximumEventAgeInSeconds", NUMBER))),
            entry("AppSyncParameters", texts("GraphQLOperation")));

    private KnownTargetSettings() {}

    /** The type of a setting's value. */
    private interface Shape {
        /** Where a value first differs from it, as a path from the value; empty where it does not. */
        Optional<String> misfit(Json value);
    }

    /** Returns the names of target settings in the plan that are not known, or contain something unknown. */
    public static SortedSet<String> unknown(ChangePlan plan) {
        SortedSet<String> unknown = new TreeSet<>();
        plan.changes().stream()
                .flatMap(KnownTargetSettings::targets)
                .forEach(target -> target.settings().fields().forEach((name, value) -> {
                    if (!known(name, value)) {
                        unknown.add(name);
                    }
                }));
        return unknown;
    }

    /** Returns whether a setting is known with everything in it. */
    public static boolean known(String name, Json value) {
        return misfit(name, value).isEmpty();
    }

    /**
     * Returns the path of the first part of a setting that is not known, or has a value of another type, such as
     * {@code RetryPolicy.MaximumRetryAttempts}; empty if there is none.
     */
    public static Optional<String> misfit(String name, Json value) {
        return misfit(TARGET.get(name), value).map(path -> name + path);
    }

    private static Stream<Target> targets(RuleChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(image -> image.map(RuleImage::targets).stream())
                .flatMap(List::stream);
    }

    private static Shape ecs() {
        Shape vpc = object(
                entry("Subnets", listOf(TEXT)), entry("SecurityGroups", listOf(TEXT)), entry("AssignPublicIp", TEXT));
        Shape provider = object(entry("capacityProvider", TEXT), entry("weight", NUMBER), entry("base", NUMBER));
        return object(
                entry("TaskDefinitionArn", TEXT),
                entry("TaskCount", NUMBER),
                entry("LaunchType", TEXT),
                entry("NetworkConfiguration", object(entry("awsvpcConfiguration", vpc))),
                entry("PlatformVersion", TEXT),
                entry("Group", TEXT),
                entry("CapacityProviderStrategy", listOf(provider)),
                entry("EnableECSManagedTags", FLAG),
                entry("EnableExecuteCommand", FLAG),
                entry("PlacementConstraints", listOf(texts("type", "expression"))),
                entry("PlacementStrategy", listOf(texts("type", "field"))),
                entry("PropagateTags", TEXT),
                entry("ReferenceId", TEXT),
                entry("Tags", listOf(texts("Key", "Value"))));
    }

    @SafeVarargs
    private static Shape object(Map.Entry<String, Shape>... fields) {
        Map<String, Shape> shapes = new HashMap<>();
        for (Map.Entry<String, Shape> field : fields) {
            shapes.put(field.getKey(), field.getValue());
        }
        return object(shapes);
    }

    private static Shape texts(String... names) {
        Map<String, Shape> shapes = new HashMap<>();
        for (String name : names) {
            shapes.put(name, TEXT);
        }
        return object(shapes);
    }

    private static Shape object(Map<String, Shape> shapes) {
        return value ->
                value instanceof Json.Obj(Map<String, Json> there)
                        ? there.entrySet().stream()
                                .flatMap(field -> misfit(shapes.get(field.getKey()), field.getValue())
                                        .map(path -> "." + field.getKey() + path)
                                        .stream())
                                .findFirst()
                        : Optional.of("");
    }

    private static Optional<String> misfit(@Nullable Shape shape, Json value) {
        return shape == null ? Optional.of("") : shape.misfit(value);
    }

    private static Shape of(Class<? extends Json> type) {
        return value -> type.isInstance(value) ? Optional.empty() : Optional.of("");
    }

    private static Shape mapOf(Shape shape) {
        return value -> value instanceof Json.Obj(Map<String, Json> there)
                ? there.entrySet().stream()
                        .flatMap(field ->
                                shape.misfit(field.getValue()).map(path -> "." + field.getKey() + path).stream())
                        .findFirst()
                : Optional.of("");
    }

    private static Shape listOf(Shape shape) {
        return value -> value instanceof Json.Arr(List<Json> items)
                ? IntStream.range(0, items.size())
                        .boxed()
                        .flatMap(i -> shape.misfit(items.get(i)).map(path -> "[" + i + "]" + path).stream())
                        .findFirst()
                : Optional.of("");
    }
}
