package org.queuebridge.sandbox.demo;

import java.util.Map;
import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.aws.Caller;

/** The access keys of the sandbox's AWS account, all with the same secret; any other key is unknown. */
public final class DemoKeys {
    /** A user who may read, but not change rules or permissions. */
    public static final String READ_ONLY_KEY_ID = "AKIASANDBOXREADONLY0";

    /** A session that has expired. */
    public static final String EXPIRED_KEY_ID = "ASIASANDBOXEXPIRED00";

    /** The owner of {@link DemoAccount#ACCESS_KEY_ID}: a user with all rights. */
    public static final Caller ADMIN = Caller.user(DemoAccount.AWS_ACCOUNT, "AIDASANDBOXADMIN0000", "sandbox-admin");

    /** The owner of {@link #READ_ONLY_KEY_ID}. */
    public static final Caller READER = Caller.user(DemoAccount.AWS_ACCOUNT, "AIDASANDBOXREADER000", "sandbox-reader")
            .without(
                    "events:PutRule",
                    "events:DeleteRule",
                    "events:EnableRule",
                    "events:DisableRule",
                    "events:PutTargets",
                    "events:RemoveTargets",
                    "events:CreateEventBus",
                    "events:UpdateEventBus",
                    "events:DeleteEventBus",
                    "events:PutEvents",
                    "events:TagResource",
                    "events:UntagResource",
                    "lambda:AddPermission",
                    "lambda:RemovePermission",
                    "sqs:SetQueueAttributes",
                    "sqs:CreateQueue",
                    "sqs:DeleteQueue",
                    "sqs:TagQueue",
                    "sqs:UntagQueue",
                    "sqs:SendMessage",
                    "sqs:DeleteMessage",
                    "sqs:PurgeQueue",
                    "kms:PutKeyPolicy",
                    "kms:EnableKey",
                    "kms:DisableKey",
                    "kms:ScheduleKeyDeletion",
                    "kms:CancelKeyDeletion",
                    "SNS:SetTopicAttributes",
                    "logs:PutResourcePolicy",
                    "logs:DeleteResourcePolicy",
                    "logs:CreateLogGroup",
                    "logs:DeleteLogGroup",
                    "logs:PutRetentionPolicy",
                    "logs:PutDeliverySource",
                    "logs:PutDeliveryDestination",
                    "logs:CreateDelivery",
                    "logs:DeleteDelivery",
                    "logs:DeleteDeliverySource",
                    "logs:DeleteDeliveryDestination",
                    "events:AllowVendedLogDeliveryForResource");

    private DemoKeys() {}

    /** All keys with their callers. */
    public static AccessKeys all() {
        return new AccessKeys(Map.of(
                DemoAccount.ACCESS_KEY_ID,
                key(ADMIN),
                READ_ONLY_KEY_ID,
                key(READER),
                EXPIRED_KEY_ID,
                key(ADMIN.sessionExpired())));
    }

    private static AccessKeys.Key key(Caller caller) {
        return new AccessKeys.Key(DemoAccount.SECRET_ACCESS_KEY, caller);
    }
}
