package org.queuebridge.sandbox.sqs;

import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.PolicyCheck;

/** The attributes of queues. */
final class Attributes {
    static final String POLICY = "Policy";
    static final String KEY = "KmsMasterKeyId";
    private static final String ALL = "All";

    private static final Set<String> SETTABLE = Set.of(
            POLICY,
            KEY,
            "KmsDataKeyReusePeriodSeconds",
            "SqsManagedSseEnabled",
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

    private static final Set<String> TOLD = Set.of(
            ALL,
            "QueueArn",
            "FifoQueue",
            "ApproximateNumberOfMessages",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
            "CreatedTimestamp",
            "LastModifiedTimestamp");

    private Attributes() {}

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

    static void checkSet(Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            if (!SETTABLE.contains(name)) {
                throw AwsException.refusal("InvalidAttributeName", "Unknown Attribute " + name + ".");
            }
            if (name.equals(POLICY) && !value.isEmpty() && !PolicyCheck.isPolicy(value)) {
                throw AwsException.refusal("InvalidAttributeValue", "Invalid value for the parameter Policy.");
            }
        });
    }
}
