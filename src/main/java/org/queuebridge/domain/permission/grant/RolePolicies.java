package org.queuebridge.domain.permission.grant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The trust policy and permission policy of a role by which EventBridge delivers to a target.
 *
 * @param trusting the statement of the trust policy
 * @param allowing the statement of the permission policy
 */
public record RolePolicies(Json.Obj trusting, Json.Obj allowing) {
    /** Those for a target; empty for kinds whose action this program does not know. */
    public static Optional<RolePolicies> of(TargetKind kind, Arn target) {
        return action(kind)
                .map(action -> new RolePolicies(
                        Json.obj(
                                Map.entry("Effect", new Json.Str("Allow")),
                                Map.entry("Principal", Json.obj("Service", new Json.Str(DeliveryCall.SERVICE))),
                                Map.entry("Action", new Json.Str("sts:AssumeRole"))),
                        Json.obj(
                                Map.entry("Effect", new Json.Str("Allow")),
                                Map.entry("Action", action),
                                Map.entry("Resource", new Json.Str(resource(kind, target))))));
    }

    /** The trust policy, as formatted JSON. */
    public String trust() {
        return JsonLayout.text(policy(trusting));
    }

    /** The permission policy, as formatted JSON. */
    public String permission() {
        return JsonLayout.text(policy(allowing));
    }

    /** The permission policy on one line. */
    public String compactPermission() {
        return JsonWriter.compact(policy(allowing));
    }

    private static Optional<Json> action(TargetKind kind) {
        return switch (kind) {
            case LAMBDA, SQS, SNS -> one(DeliveryCall.action(kind));
            case STEP_FUNCTIONS -> one("states:StartExecution");
            case KINESIS -> several("kinesis:PutRecord", "kinesis:PutRecords");
            case FIREHOSE -> several("firehose:PutRecord", "firehose:PutRecordBatch");
            case EVENT_BUS -> one("events:PutEvents");
            case API_DESTINATION -> one("events:InvokeApiDestination");
            case API_GATEWAY -> one("execute-api:Invoke");
            case APPSYNC -> one("appsync:GraphQL");
            case BATCH -> one("batch:SubmitJob");
            case CODEBUILD -> one("codebuild:StartBuild");
            case CODEPIPELINE -> one("codepipeline:StartPipelineExecution");
            case GLUE -> one("glue:NotifyEvent");
            case REDSHIFT -> one("redshift-data:ExecuteStatement");
            case SAGEMAKER -> one("sagemaker:StartPipelineExecution");
            default -> Optional.empty();
        };
    }

    /** An API destination's ARN ends with an id, which is a new one whenever it is created. */
    private static String resource(TargetKind kind, Arn target) {
        String arn = target.toString();
        return kind == TargetKind.API_DESTINATION && arn.indexOf('/') != arn.lastIndexOf('/')
                ? arn.substring(0, arn.lastIndexOf('/')) + "/*"
                : arn;
    }

    private static Optional<Json> one(String action) {
        return Optional.of(new Json.Str(action));
    }

    private static Optional<Json> several(String... actions) {
        return Optional.of(Json.strings(List.of(actions)));
    }

    private static Json.Obj policy(Json.Obj statement) {
        return Json.obj(
                Map.entry("Version", new Json.Str("2012-10-17")),
                Map.entry("Statement", new Json.Arr(List.of(statement))));
    }
}
