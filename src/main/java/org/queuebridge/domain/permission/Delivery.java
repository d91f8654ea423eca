package org.queuebridge.domain.permission;

import java.util.Map;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/**
 * What EventBridge asks of a resource when a rule delivers to it: who, what, on what, and what it tells of itself.
 *
 * @param action e.g. {@code sqs:SendMessage}
 * @param resource as policies must name it
 * @param context values of condition keys, by their names in lower case
 */
record Delivery(String action, String resource, Map<String, String> context) {
    static final String SERVICE = "events.amazonaws.com";
    static final String SOURCE_ARN = "aws:SourceArn";

    /** The one that a grant is for. */
    static Delivery of(Grant grant) {
        return new Delivery(
                action(grant.kind()),
                // What is written to a log group is a stream in it.
                grant.kind() == TargetKind.LOGS
                        ? Resources.logGroup(grant.resourceArn()) + ":log-stream:any"
                        : grant.resourceArn(),
                Map.of(
                        "aws:sourcearn",
                        grant.ruleArn(),
                        "aws:sourceaccount",
                        Arn.parse(grant.ruleArn()).map(Arn::account).orElse(""),
                        "aws:principalservicename",
                        SERVICE,
                        "aws:principalisawsservice",
                        "true",
                        "aws:securetransport",
                        "true"));
    }

    static String action(TargetKind kind) {
        return switch (kind) {
            case LAMBDA -> "lambda:InvokeFunction";
            case SQS -> "sqs:SendMessage";
            case SNS -> "sns:Publish";
            case LOGS -> "logs:PutLogEvents";
            default -> throw new IllegalArgumentException(kind + " has no policy of its own");
        };
    }
}
