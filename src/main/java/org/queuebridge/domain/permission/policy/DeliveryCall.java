package org.queuebridge.domain.permission.policy;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.TargetKind;

/**
 * A call that a service makes to deliver an event: principal, action, resource and condition keys.
 *
 * @param principal the service that calls, e.g. {@code events.amazonaws.com}
 * @param action e.g. {@code sqs:SendMessage}
 * @param resource as policies must name it
 */
public record DeliveryCall(String principal, String action, String resource, RequestKeys keys) {
    public static final String SERVICE = "events.amazonaws.com";
    public static final String SOURCE_ARN = "aws:SourceArn";

    /**
     * Who writes into log groups. AWS's own statement for rules names both (EventBridge user guide, resource-based
     * policies, CloudWatch Logs permissions), and with the first alone invocations were seen to fail
     * (hashicorp/terraform-provider-aws, issue 30388).
     */
    public static final List<String> LOG_WRITERS = List.of(SERVICE, "delivery.logs.amazonaws.com");

    /** What they do there: each event goes into a stream that is made for it (the same page of the user guide). */
    public static final List<String> LOG_ACTIONS = List.of("logs:CreateLogStream", "logs:PutLogEvents");

    /** What EventBridge does with the key of an encrypted queue or topic (EventBridge user guide, troubleshooting). */
    static final List<String> KEY_ACTIONS = List.of("kms:Decrypt", "kms:GenerateDataKey");

    private static final String DESCRIBE_KEY = "kms:DescribeKey";

    /** What EventBridge does with the key of a bus. */
    private static final List<String> BUS_KEY_ACTIONS = List.of(DESCRIBE_KEY, "kms:GenerateDataKey", "kms:Decrypt");

    /** All calls that must be let through for a grant to work. */
    public static List<DeliveryCall> of(Grant grant, Instant now) {
        if (grant.kind() != TargetKind.LOGS) {
            return List.of(of(grant, SERVICE, action(grant.kind()), grant.resourceArn(), now));
        }
        // Both actions are judged on a stream of the group, as refusals of either name one.
        String stream = ResourceNames.logGroup(grant.resourceArn()) + ":log-stream:any";
        return LOG_WRITERS.stream()
                .flatMap(writer -> LOG_ACTIONS.stream().map(action -> of(grant, writer, action, stream, now)))
                .toList();
    }

    /** All calls of KMS that must be let through for an event to be written to what is encrypted with that key. */
    public static List<DeliveryCall> ofKey(Grant grant, String keyArn, Instant now) {
        return KEY_ACTIONS.stream()
                .map(action ->
                        new DeliveryCall(SERVICE, action, keyArn, RequestKeys.ofKey(grant, SERVICE, keyArn, now)))
                .toList();
    }

    /**
     * All calls of KMS that must be let through for a bus to encrypt its events with that key (EventBridge user guide,
     * encryption of event buses: the key's policy).
     */
    public static List<DeliveryCall> ofBus(String busArn, String keyArn, Instant now) {
        return BUS_KEY_ACTIONS.stream()
                .map(action -> new DeliveryCall(
                        SERVICE,
                        action,
                        keyArn,
                        RequestKeys.ofBus(busArn, SERVICE, keyArn, !action.equals(DESCRIBE_KEY), now)))
                .toList();
    }

    public static String action(TargetKind kind) {
        return switch (kind) {
            case LAMBDA -> "lambda:InvokeFunction";
            case SQS -> "sqs:SendMessage";
            case SNS -> "sns:Publish";
            default -> throw new IllegalArgumentException(kind + " has no policy of its own");
        };
    }

    private static DeliveryCall of(Grant grant, String principal, String action, String resource, Instant now) {
        return new DeliveryCall(principal, action, resource, RequestKeys.of(grant, principal, resource, now));
    }
}
