package org.queuebridge.code.common;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.permission.grant.EmptyTopicPolicy;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.LogPolicyChoice;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/** A grant as code gives and takes it: by the statement that applying gives and takes, so that either finds it. */
public record CodeGrant(Grant grant) {
    /** What the step gives; empty where it gives nothing. */
    public static Optional<CodeGrant> allowed(Step step) {
        return step instanceof Step.Allow allow ? Optional.of(new CodeGrant(allow.grant())) : Optional.empty();
    }

    /** What the step takes away; empty where it takes nothing. */
    public static Optional<CodeGrant> disallowed(Step step) {
        return step instanceof Step.Disallow disallow ? Optional.of(new CodeGrant(disallow.grant())) : Optional.empty();
    }

    /** Of what kinds the permissions are that the steps give or take. */
    public static Set<TargetKind> kinds(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.permission().stream())
                .map(Grant::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetKind.class)));
    }

    /** LAMBDA, SQS, SNS or LOGS. */
    public TargetKind kind() {
        return grant.kind();
    }

    /** The ARN of function, queue, topic or log group. */
    public String resource() {
        return grant.resourceArn();
    }

    /** What the statement is found by. */
    public String sid() {
        return GrantStatement.sid(grant);
    }

    /** What AddPermission of Lambda takes. */
    public Json.Obj ofLambda() {
        return Json.obj(
                entry("FunctionName", new Json.Str(resource())),
                entry("StatementId", new Json.Str(sid())),
                entry("Action", new Json.Str(GrantStatement.FUNCTION_ACTION)),
                entry("Principal", new Json.Str(GrantStatement.PRINCIPAL)),
                entry("SourceArn", new Json.Str(grant.source())));
    }

    /** What RemovePermission of Lambda takes. */
    public Json.Obj ofLambdaRemoved() {
        return Json.obj(entry("FunctionName", new Json.Str(resource())), entry("StatementId", new Json.Str(sid())));
    }

    /** The statement in the policy of a queue, a topic or, for log groups, of the region. */
    public Json.Obj statement() {
        return GrantStatement.json(grant);
    }

    /** The policy of the topic where no statement is left. */
    public Json.Obj noTopicPolicy() {
        return EmptyTopicPolicy.ownAccount(resource());
    }

    /** What GetQueueUrl takes. */
    public Json.Obj ofQueue() {
        // A plan of the journal may name anything: what is no ARN is a queue that AWS does not find.
        Optional<Arn> arn = Arn.parse(resource());
        return Json.obj(
                entry("QueueName", new Json.Str(arn.map(Arn::resource).orElseGet(this::resource))),
                entry(
                        "QueueOwnerAWSAccountId",
                        new Json.Str(arn.map(Arn::account).orElse(""))));
    }

    /**
     * Says what people have to do by hand in languages that can only write a policy as a whole: that would take away
     * what others have put into it.
     */
    public void merge(CodeText code, String indent, boolean goes) {
        code.comment(
                indent,
                goes
                        ? "Remove this statement from " + policy()
                                + ", and leave the others; where one of this Sid names"
                                + " other rules too, remove the ARN only:"
                        : "A policy can be written here as a whole only. Merge this statement into " + policy()
                                + "; where one of this Sid is in it, add the ARN to that:");
        JsonLayout.lines(statement()).forEach(line -> code.comment(indent, "  " + line.text()));
    }

    private String policy() {
        return switch (kind()) {
            case SNS -> "the topic's policy";
            case LOGS -> "the resource policy " + LogPolicyChoice.NAME + " of CloudWatch Logs";
            default -> "the queue's policy";
        };
    }
}
