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

/**
 * The policy statement of a grant as code adds and removes it. It is the same statement that the program writes, so
 * that each finds what the other added.
 */
public record CodeGrant(Grant grant) {
    /** Returns the grant that a step adds, if any. */
    public static Optional<CodeGrant> addedBy(Step step) {
        return step instanceof Step.Allow allow ? Optional.of(new CodeGrant(allow.grant())) : Optional.empty();
    }

    /** Returns the grant that a step removes, if any. */
    public static Optional<CodeGrant> removedBy(Step step) {
        return step instanceof Step.Disallow disallow ? Optional.of(new CodeGrant(disallow.grant())) : Optional.empty();
    }

    /** Returns the kinds of resources whose permissions the steps change. */
    public static Set<TargetKind> kinds(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.permission().stream())
                .map(Grant::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TargetKind.class)));
    }

    /** Returns LAMBDA, SQS, SNS or LOGS. */
    public TargetKind kind() {
        return grant.kind();
    }

    /** Returns the ARN of the function, queue, topic or log group. */
    public String resource() {
        return grant.resourceArn();
    }

    /** Returns the statement id. */
    public String sid() {
        return GrantStatement.sid(grant);
    }

    /** Returns the input of Lambda's AddPermission. */
    public Json.Obj addPermissionInput() {
        return Json.obj(
                entry("FunctionName", new Json.Str(resource())),
                entry("StatementId", new Json.Str(sid())),
                entry("Action", new Json.Str(GrantStatement.FUNCTION_ACTION)),
                entry("Principal", new Json.Str(GrantStatement.PRINCIPAL)),
                entry("SourceArn", new Json.Str(grant.source())));
    }

    /** Returns the input of Lambda's RemovePermission. */
    public Json.Obj removePermissionInput() {
        return Json.obj(entry("FunctionName", new Json.Str(resource())), entry("StatementId", new Json.Str(sid())));
    }

    /** Returns the statement for the policy of a queue or topic or, for log groups, of the region. */
    public Json.Obj statement() {
        return GrantStatement.json(grant);
    }

    /** Returns the policy of a topic that has no statement left. */
    public Json.Obj emptyTopicPolicy() {
        return EmptyTopicPolicy.ownAccount(resource());
    }

    /** Returns the input of GetQueueUrl of SQS. */
    public Json.Obj getQueueUrlInput() {
        // A plan from the journal may contain any text. If it is not an ARN, AWS will not find the queue.
        Optional<Arn> arn = Arn.parse(resource());
        return Json.obj(
                entry("QueueName", new Json.Str(arn.map(Arn::resource).orElseGet(this::resource))),
                entry(
                        "QueueOwnerAWSAccountId",
                        new Json.Str(arn.map(Arn::account).orElse(""))));
    }

    /**
     * Writes comments about the statement to merge by hand, for languages that can only write whole policies: that
     * would remove the statements of others.
     */
    public void commentOnMerging(CodeText code, String indent, boolean removed) {
        code.comment(
                indent,
                removed
                        ? "Remove this statement from " + policy()
                                + ", and keep the others; if a statement with this Sid names"
                                + " other rules too, remove only the ARN:"
                        : "Only whole policies can be written here. Merge this statement into " + policy()
                                + "; if it has a statement with this Sid, add the ARN to that one:");
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
