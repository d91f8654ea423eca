package org.queuebridge.domain.code;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/**
 * A grant as the statement that it is in a policy (facts, EventBridge: permissions of targets). The same grant gives
 * the same statement at any time.
 *
 * @param kind LAMBDA, SQS, SNS or LOGS
 * @param resource the ARN of function, queue, topic or log group
 * @param rule the rule's ARN
 * @param sid what the statement is found by
 */
record Permission(TargetKind kind, String resource, String rule, String sid) {
    /** Whom the statements let in. */
    static final String EVENTS = "events.amazonaws.com";

    private static final String ANY_STREAM = ":*";

    /** What the step gives; empty where it gives nothing. */
    static Optional<Permission> allowed(Step step) {
        return step instanceof Step.Allow allow ? Optional.of(of(allow.grant())) : Optional.empty();
    }

    /** What the step takes away; empty where it takes nothing. */
    static Optional<Permission> disallowed(Step step) {
        return step instanceof Step.Disallow disallow ? Optional.of(of(disallow.grant())) : Optional.empty();
    }

    /** Of what kinds the permissions are that the steps give or take. */
    static Set<TargetKind> kinds(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> allowed(step).or(() -> disallowed(step)).stream())
                .map(Permission::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetKind.class)));
    }

    private static Permission of(Grant grant) {
        return new Permission(grant.kind(), grant.resourceArn(), grant.ruleArn(), sid(grant));
    }

    /** What AddPermission of Lambda takes. */
    Json.Obj ofLambda() {
        return Json.obj(
                entry("FunctionName", new Json.Str(resource)),
                entry("StatementId", new Json.Str(sid)),
                entry("Action", new Json.Str("lambda:InvokeFunction")),
                entry("Principal", new Json.Str(EVENTS)),
                entry("SourceArn", new Json.Str(rule)));
    }

    /** What RemovePermission of Lambda takes. */
    Json.Obj ofLambdaRemoved() {
        return Json.obj(entry("FunctionName", new Json.Str(resource)), entry("StatementId", new Json.Str(sid)));
    }

    /** The statement in the policy of a queue, a topic or, for log groups, of the region. */
    Json.Obj statement() {
        return switch (kind) {
            case SNS ->
                Json.obj(
                        entry("Sid", new Json.Str(sid)),
                        entry("Effect", new Json.Str("Allow")),
                        entry("Principal", Json.obj("Service", new Json.Str(EVENTS))),
                        entry("Action", new Json.Str("sns:Publish")),
                        entry("Resource", new Json.Str(resource)));
            case LOGS ->
                Json.obj(
                        entry("Sid", new Json.Str(sid)),
                        entry("Effect", new Json.Str("Allow")),
                        entry(
                                "Principal",
                                Json.obj("Service", Json.strings(List.of(EVENTS, "delivery.logs.amazonaws.com")))),
                        entry("Action", Json.strings(List.of("logs:CreateLogStream", "logs:PutLogEvents"))),
                        entry("Resource", new Json.Str(logStreams())));
            default ->
                Json.obj(
                        entry("Sid", new Json.Str(sid)),
                        entry("Effect", new Json.Str("Allow")),
                        entry("Principal", Json.obj("Service", new Json.Str(EVENTS))),
                        entry("Action", new Json.Str("sqs:SendMessage")),
                        entry("Resource", new Json.Str(resource)),
                        entry("Condition", Json.obj("ArnEquals", Json.obj("aws:SourceArn", new Json.Str(rule)))));
        };
    }

    /** What GetQueueUrl takes. */
    Json.Obj ofQueue() {
        Arn arn = Arn.parse(resource).orElseThrow();
        return Json.obj(
                entry("QueueName", new Json.Str(arn.resource())),
                entry("QueueOwnerAWSAccountId", new Json.Str(arn.account())));
    }

    /**
     * Says what people have to do by hand in languages that can only write a policy as a whole: that would take away
     * what others have put into it.
     */
    void merge(CodeText code, String indent, boolean goes) {
        code.comment(
                indent,
                goes
                        ? "Take the statement of this Sid out of " + policy() + ", and leave the others:"
                        : "A policy can be written here as a whole only. Merge this statement into " + policy() + ":");
        JsonLayout.lines(statement()).forEach(line -> code.comment(indent, "  " + line.text()));
    }

    private String policy() {
        return switch (kind) {
            case SNS -> "the topic's policy";
            case LOGS -> "a resource policy of CloudWatch Logs";
            default -> "the queue's policy";
        };
    }

    private String logStreams() {
        return resource.endsWith(ANY_STREAM) ? resource : resource + ANY_STREAM;
    }

    /** Letters and digits only, as most services want it. */
    private static String sid(Grant grant) {
        String both = grant.resourceArn() + "\n" + grant.ruleArn();
        return "QueueBridge"
                + UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
    }
}
