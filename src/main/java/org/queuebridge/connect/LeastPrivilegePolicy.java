package org.queuebridge.connect;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.queuebridge.domain.rule.Arn;

/** The IAM policy with exactly the permissions that this program needs, for a person to copy into the IAM console. */
public final class LeastPrivilegePolicy {
    private static final String CORE = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "Read",
              "Effect": "Allow",
              "Action": [
                "sts:GetCallerIdentity",
                "events:ListEventBuses",
                "events:ListEventSources",
                "events:ListRules",
                "events:ListRuleNamesByTarget",
                "events:TestEventPattern"
              ],
              "Resource": "*"
            },
            {
              "Sid": "Rules",
              "Effect": "Allow",
              "Action": [
                "events:DescribeRule",
                "events:ListTargetsByRule",
                "events:ListTagsForResource",
                "events:TagResource",
                "events:UntagResource",
                "events:PutRule",
                "events:DeleteRule",
                "events:EnableRule",
                "events:DisableRule",
                "events:PutTargets",
                "events:RemoveTargets"
              ],
              "Resource": "arn:${partition}:events:${region}:${account}:rule/*"
            }${extras}
          ]
        }
        """;

    private static final String ROLES = """
        ,
            {
              "Sid": "RolesOfTargets",
              "Effect": "Allow",
              "Action": "iam:PassRole",
              "Resource": "arn:${partition}:iam::${account}:role/*",
              "Condition": {
                "StringEquals": {
                  "iam:PassedToService": "events.amazonaws.com"
                }
              }
            }\
        """;

    private static final String PERMISSIONS = """
        ,
            {
              "Sid": "ReadTargets",
              "Effect": "Allow",
              "Action": [
                "lambda:ListFunctions",
                "lambda:GetPolicy",
                "sqs:ListQueues",
                "sqs:GetQueueUrl",
                "sqs:GetQueueAttributes",
                "sns:ListTopics",
                "sns:GetTopicAttributes",
                "kms:DescribeKey",
                "kms:GetKeyPolicy",
                "logs:DescribeLogGroups",
                "logs:DescribeResourcePolicies"
              ],
              "Resource": "*"
            },
            {
              "Sid": "PermitTargets",
              "Effect": "Allow",
              "Action": [
                "lambda:AddPermission",
                "lambda:RemovePermission",
                "sqs:SetQueueAttributes",
                "sns:SetTopicAttributes",
                "logs:PutResourcePolicy",
                "logs:DeleteResourcePolicy"
              ],
              "Resource": "*"
            }\
        """;

    private static final String METRICS = """
        ,
            {
              "Sid": "ReadMetrics",
              "Effect": "Allow",
              "Action": [
                "cloudwatch:GetMetricData",
                "servicequotas:GetServiceQuota",
                "servicequotas:GetAWSDefaultServiceQuota"
              ],
              "Resource": "*"
            }\
        """;

    private static final String DOCTOR = """
        ,
            {
              "Sid": "Doctor",
              "Effect": "Allow",
              "Action": [
                "events:DescribeEventBus",
                "sqs:ReceiveMessage"
              ],
              "Resource": "*"
            }\
        """;

    private static final String SET_UP = """
        ,
            {
              "Sid": "ReadPartnerSources",
              "Effect": "Allow",
              "Action": [
                "events:DescribeEventBus",
                "events:DescribeEventSource"
              ],
              "Resource": "*"
            },
            {
              "Sid": "PartnerBuses",
              "Effect": "Allow",
              "Action": [
                "events:CreateEventBus",
                "events:DeleteEventBus",
                "events:ListTagsForResource",
                "events:TagResource"
              ],
              "Resource": "arn:${partition}:events:${region}:${account}:event-bus/aws.partner/*"
            }\
        """;

    private LeastPrivilegePolicy() {}

    /** Statements that only some people need. */
    public enum Extra {
        /** For targets that need a role (such as Step Functions and Kinesis). */
        TARGET_ROLES(ROLES),
        /**
         * For listing resources to choose targets from, and for checking and granting the permission to deliver to
         * them.
         */
        TARGET_PERMISSIONS(PERMISSIONS),
        /** For showing what rules match and deliver, and for the quotas of rules and patterns. */
        METRICS(LeastPrivilegePolicy.METRICS),
        /** For what the doctor reads besides: the settings of a bus, and what is in dead-letter queues. */
        DOCTOR(LeastPrivilegePolicy.DOCTOR),
        /** For creating the event bus of a partner event source, and deleting it again. */
        SET_UP(LeastPrivilegePolicy.SET_UP),
        /** For capturing events by a temporary rule, with a temporary queue or a log group. */
        CAPTURE(TemporaryPermissions.CAPTURE),
        /** For logging a bus for some minutes. */
        BUS_LOG(TemporaryPermissions.BUS_LOG);

        private final String statements;

        Extra(String statements) {
            this.statements = statements;
        }
    }

    /**
     * The partition, region and account that the policy covers.
     *
     * @param partition {@code aws}, {@code aws-cn} or {@code aws-us-gov}
     * @param region a region, or {@code *}
     * @param account twelve digits, or {@code *}
     */
    public record Scope(String partition, String region, String account) {
        /** Every region of every account, for when neither is known yet. */
        public static final Scope ANY = new Scope("aws", "*", "*");

        /** Returns the account and region of a session. */
        public static Scope of(AwsSession session) {
            return new Scope(
                    Arn.partitionOf(session.account().callerArn()),
                    session.account().region(),
                    session.account().id());
        }
    }

    /** Returns the policy as formatted JSON. */
    public static String json(Scope scope, Extra... extras) {
        String statements = Arrays.stream(extras).map(extra -> extra.statements).collect(Collectors.joining());
        return CORE.replace("${extras}", statements)
                .replace("${partition}", scope.partition())
                .replace("${region}", scope.region())
                .replace("${account}", scope.account());
    }
}
