package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.InputShape;

/** EventBridge's requirements for a target. It does not check whether the target exists or may be called. */
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
            Map.entry("events", List.of("event-bus/", "api-destination/", "target/")),
            Map.entry("execute-api", List.of("")),
            Map.entry("appsync", List.of("endpoints/graphql-api/")),
            Map.entry("batch", List.of("job-queue/")),
            Map.entry("codebuild", List.of("project/")),
            Map.entry("codepipeline", List.of("")),
            Map.entry("ecs", List.of("cluster/")),
            Map.entry("glue", List.of("workflow/")),
            Map.entry("imagebuilder", List.of("image-pipeline/")),
            Map.entry("inspector", List.of("target/")),
            Map.entry("redshift", List.of("cluster:")),
            Map.entry("redshift-serverless", List.of("workgroup/")),
            Map.entry("sagemaker", List.of("pipeline/")),
            Map.entry("ssm", List.of("automation-definition/", "document/", "opsitem")),
            Map.entry("ssm-incidents", List.of("response-plan/")));

    /** Called with a role, never by a resource policy. */
    private static final List<String> NEED_ROLE = List.of(
            "batch",
            "codebuild",
            "codepipeline",
            "ecs",
            "events",
            "firehose",
            "glue",
            "inspector",
            "kinesis",
            "redshift",
            "sagemaker",
            "ssm",
            "ssm-incidents",
            "states");

    /** Settings that only targets of some services may have. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "EcsParameters", List.of("ecs"),
            "KinesisParameters", List.of("kinesis"),
            "BatchParameters", List.of("batch"),
            "HttpParameters", List.of("events", "execute-api"),
            "RedshiftDataParameters", List.of("redshift", "redshift-serverless"),
            "RunCommandParameters", List.of("ssm"),
            "SageMakerPipelineParameters", List.of("sagemaker"),
            "AppSyncParameters", List.of("appsync"));

    private static final Map<String, String> NEED_PARAMETERS =
            Map.of("ecs", "EcsParameters", "batch", "BatchParameters");

    private TargetRules() {}

    /** Notes what the service's model does not allow. */
    static void read(EventInput target) {
        target.required("Id", InputShape.TARGET_ID);
        target.required("Arn", InputShape.ARN);
        target.optional("RoleArn", InputShape.ARN);
        target.optional("Input", InputShape.TARGET_INPUT);
        target.optional("InputPath", InputShape.INPUT_PATH);
        target.object("InputTransformer").ifPresent(input -> input.required("InputTemplate", InputShape.TEMPLATE));
        target.object("DeadLetterConfig").ifPresent(queue -> queue.optional("Arn", InputShape.ARN));
        target.object("RetryPolicy").ifPresent(retry -> {
            retry.number("MaximumRetryAttempts", 0, 185);
            retry.number("MaximumEventAgeInSeconds", 60, 86_400);
        });
    }

    /**
     * Refuses what the model allows and the service does not.
     *
     * @param home the rule's
     */
    static void check(JsonObject target, AccountRegion home) {
        String arn = RequestJson.text(target, "Arn").orElse("");
        Matcher parts = ARN.matcher(arn);
        if (!parts.matches() || !isTarget(parts.group("service"), parts.group("resource"))) {
            throw AwsException.validation(
                    "Parameter " + arn + " is not valid. Reason: Provided Arn is not in correct format.");
        }
        checkRole(target, parts, home.account());
        checkParameters(target, parts.group("service"));
        InputRules.check(target);
        DeadLetterRules.check(target, home.region());
        neededParameters(parts).filter(needed -> !target.has(needed)).ifPresent(needed -> {
            throw AwsException.validation("Parameter(s) " + needed + " must be specified for target: "
                    + RequestJson.text(target, "Id").orElse("") + ".");
        });
    }

    /** A role can be passed within its own account only: in the words of other services, as these are not recorded. */
    private static void checkRole(JsonObject target, Matcher parts, String account) {
        Optional<String> owner = RequestJson.text(target, "RoleArn")
                .flatMap(AwsArn::parse)
                .map(role -> role.home().account());
        if (owner.filter(each -> !each.equals(account)).isPresent()) {
            throw AwsException.refusal("AccessDeniedException", "Cross-account pass role is not allowed.");
        }
        if (NEED_ROLE.contains(parts.group("service")) && !target.has("RoleArn")) {
            throw AwsException.validation("RoleArn is required for target " + parts.group() + ".");
        }
    }

    private static void checkParameters(JsonObject target, String service) {
        PARAMETERS.forEach((name, services) -> {
            if (target.has(name) && !services.contains(service)) {
                throw AwsException.validation("Parameter(s) " + name + " not supported for target: "
                        + RequestJson.text(target, "Id").orElse("") + ".");
            }
        });
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
