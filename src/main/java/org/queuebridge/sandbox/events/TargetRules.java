package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Json;

/** What EventBridge asks of one target. Whether the target exists, or lets itself be called, it does not ask. */
final class TargetRules {
    private static final Pattern ARN =
            Pattern.compile("arn:aws[\\w-]*:(?<service>[\\w-]+):[\\w-]*:\\d{12}:(?<resource>.+)");

    /** How the resource part of each service's targets begins. */
    private static final Map<String, List<String>> TARGETS = Map.ofEntries(
            Map.entry("lambda", List.of("function:")),
            Map.entry("sqs", List.of("")),
            Map.entry("sns", List.of("")),
            Map.entry("logs", List.of("log-group:")),
            Map.entry("states", List.of("stateMachine:")),
            Map.entry("kinesis", List.of("stream/")),
            Map.entry("firehose", List.of("deliverystream/")),
            Map.entry("events", List.of("event-bus/", "api-destination/")),
            Map.entry("execute-api", List.of("")),
            Map.entry("appsync", List.of("endpoints/graphql-api/")),
            Map.entry("batch", List.of("job-queue/")),
            Map.entry("codebuild", List.of("project/")),
            Map.entry("codepipeline", List.of("")),
            Map.entry("ecs", List.of("cluster/")),
            Map.entry("glue", List.of("workflow/")),
            Map.entry("inspector", List.of("target/")),
            Map.entry("redshift", List.of("cluster:")),
            Map.entry("redshift-serverless", List.of("workgroup/")),
            Map.entry("sagemaker", List.of("pipeline/")),
            Map.entry("ssm", List.of("automation-definition/", "document/")));

    /** Called with a role, never by a resource policy. */
    private static final List<String> NEED_ROLE = List.of("states", "kinesis", "firehose", "events");

    private static final Map<String, String> NEED_PARAMETERS =
            Map.of("ecs", "EcsParameters", "batch", "BatchParameters");

    private TargetRules() {}

    /** Notes what the service's model does not allow. */
    static void read(Input target) {
        target.required("Id", Shape.TARGET_ID);
        target.required("Arn", Shape.ARN);
        target.optional("RoleArn", Shape.ARN);
        target.optional("Input", Shape.TARGET_INPUT);
        target.optional("InputPath", Shape.INPUT_PATH);
        target.object("InputTransformer").ifPresent(input -> input.required("InputTemplate", Shape.TEMPLATE));
        target.object("DeadLetterConfig").ifPresent(queue -> queue.optional("Arn", Shape.ARN));
        target.object("RetryPolicy").ifPresent(retry -> {
            retry.number("MaximumRetryAttempts", 0, 185);
            retry.number("MaximumEventAgeInSeconds", 60, 86_400);
        });
    }

    /** Refuses what the model allows and the service does not. */
    static void check(JsonObject target) {
        String arn = Json.text(target, "Arn").orElse("");
        Matcher parts = ARN.matcher(arn);
        if (!parts.matches() || !isTarget(parts.group("service"), parts.group("resource"))) {
            throw AwsException.validation(
                    "Parameter " + arn + " is not valid. Reason: Provided Arn is not in correct format.");
        }
        checkRole(target, parts);
        InputRules.check(target);
        neededParameters(parts).filter(needed -> !target.has(needed)).ifPresent(needed -> {
            throw AwsException.validation("Parameter(s) " + needed + " must be specified for target: "
                    + Json.text(target, "Id").orElse("") + ".");
        });
    }

    private static void checkRole(JsonObject target, Matcher parts) {
        if (NEED_ROLE.contains(parts.group("service")) && !target.has("RoleArn")) {
            throw AwsException.validation("RoleArn is required for target " + parts.group() + ".");
        }
    }

    private static boolean isTarget(String service, String resource) {
        return TARGETS.getOrDefault(service, List.of()).stream().anyMatch(resource::startsWith);
    }

    private static Optional<String> neededParameters(Matcher parts) {
        if (parts.group("service").equals("sqs") && parts.group("resource").endsWith(".fifo")) {
            return Optional.of("SqsParameters");
        }
        return Optional.ofNullable(NEED_PARAMETERS.get(parts.group("service")));
    }
}
