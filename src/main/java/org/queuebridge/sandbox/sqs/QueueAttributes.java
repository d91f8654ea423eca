package org.queuebridge.sandbox.sqs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.iam.Policy;

/** The attributes of queues. */
final class QueueAttributes {
    static final String POLICY = "Policy";
    static final String KEY = "KmsMasterKeyId";
    static final String SSE = "SqsManagedSseEnabled";

    private static final String FIFO = "FifoQueue";
    private static final int LONGEST_POLICY = 8_192;
    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_ACTIONS = 7;
    private static final String ALL = "All";

    private static final Set<String> SETTABLE = Set.of(
            POLICY,
            KEY,
            "KmsDataKeyReusePeriodSeconds",
            SSE,
            FIFO,
            "VisibilityTimeout",
            "MessageRetentionPeriod",
            "MaximumMessageSize",
            "DelaySeconds",
            "ReceiveMessageWaitTimeSeconds",
            "RedrivePolicy",
            "RedriveAllowPolicy",
            "ContentBasedDeduplication",
            "DeduplicationScope",
            "FifoThroughputLimit");

    private static final Set<String> OF_FIFO =
            Set.of(FIFO, "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit");

    private static final Set<String> TOLD = Set.of(
            ALL,
            "QueueArn",
            "ApproximateNumberOfMessages",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
            "CreatedTimestamp",
            "LastModifiedTimestamp");

    private QueueAttributes() {}

    static boolean asked(Iterable<String> names, String attribute) {
        for (String name : names) {
            if (name.equals(ALL) || name.equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    static void checkAsked(Iterable<String> names) {
        for (String name : names) {
            if (!SETTABLE.contains(name) && !TOLD.contains(name)) {
                throw AwsException.refusal("InvalidAttributeName", "Unknown Attribute " + name + ".");
            }
        }
    }

    /** Refuses what a queue does not take, in the service's words where they are known. */
    static void checkSet(boolean fifo, Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            if (!SETTABLE.contains(name) || (OF_FIFO.contains(name) && !fifo)) {
                throw AwsException.refusal("InvalidAttributeName", "Unknown Attribute " + name + ".");
            }
        });
        if (!attributes.getOrDefault(FIFO, "true").equals("true")) {
            throw AwsException.refusal(
                    "InvalidAttributeValue",
                    "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.");
        }
        if (Boolean.parseBoolean(attributes.get(SSE))
                && !attributes.getOrDefault(KEY, "").isEmpty()) {
            throw AwsException.refusal(
                    "InvalidAttributeName",
                    "You can use one type of server-side encryption (SSE) at one time."
                            + " You can either enable KMS SSE or SQS SSE.");
        }
        String policy = attributes.getOrDefault(POLICY, "");
        if (!policy.isEmpty()) {
            checkPolicy(policy);
        }
    }

    private static void checkPolicy(String text) {
        Policy policy = Policy.parse(text)
                .filter(Policy::namesResources)
                .orElseThrow(
                        () -> AwsException.refusal("InvalidAttributeValue", "Invalid value for the parameter Policy."));
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_POLICY) {
            throw overLimit("Submitted policy is over max allowed size.");
        }
        if (policy.size() > MOST_STATEMENTS) {
            throw overLimit("%d statements were found in the submitted policy, max allowed is %d"
                    .formatted(policy.size(), MOST_STATEMENTS));
        }
        if (policy.mostActions() > MOST_ACTIONS) {
            throw overLimit("%d actions were found in a statement from the submitted policy, max allowed is %d"
                    .formatted(policy.mostActions(), MOST_ACTIONS));
        }
    }

    private static AwsException overLimit(String message) {
        return AwsException.refusal(403, "OverLimit", message);
    }
}
