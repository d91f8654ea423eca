package org.queuebridge.connect;

/** The IAM policy that this program needs, and no more: to be copied into the IAM console. */
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
                "events:PutRule",
                "events:DeleteRule",
                "events:EnableRule",
                "events:DisableRule",
                "events:PutTargets",
                "events:RemoveTargets"
              ],
              "Resource": "arn:${partition}:events:${region}:${account}:rule/*"
            }${roles}
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

    private LeastPrivilegePolicy() {}

    /**
     * What the policy is for.
     *
     * @param partition {@code aws}, {@code aws-cn} or {@code aws-us-gov}
     * @param region a region, or {@code *}
     * @param account twelve digits, or {@code *}
     */
    public record Scope(String partition, String region, String account) {
        /** Every region of every account: where neither is known yet. */
        public static final Scope ANY = new Scope("aws", "*", "*");

        /** The account and region of a session. */
        public static Scope of(AwsSession session) {
            String[] arn = session.callerArn().split(":", 3);
            return new Scope(arn.length > 2 ? arn[1] : "aws", session.region(), session.account());
        }
    }

    /**
     * The policy's JSON text, laid out to be read.
     *
     * @param targetRoles whether rules may be given targets that need a role (Step Functions, Kinesis and their like)
     */
    public static String json(Scope scope, boolean targetRoles) {
        return CORE.replace("${roles}", targetRoles ? ROLES : "")
                .replace("${partition}", scope.partition())
                .replace("${region}", scope.region())
                .replace("${account}", scope.account());
    }
}
