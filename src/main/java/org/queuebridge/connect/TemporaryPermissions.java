package org.queuebridge.connect;

/** The statements for what is made for a while, limited to the names that it has. */
final class TemporaryPermissions {
    /** Rules are in the policy's core. */
    static final String CAPTURE = """
        ,
            {
              "Sid": "CaptureQueues",
              "Effect": "Allow",
              "Action": [
                "sqs:CreateQueue",
                "sqs:TagQueue",
                "sqs:GetQueueUrl",
                "sqs:ListQueueTags",
                "sqs:ReceiveMessage",
                "sqs:DeleteMessage",
                "sqs:DeleteQueue"
              ],
              "Resource": "arn:${partition}:sqs:${region}:${account}:queuebridge-capture-*"
            },
            {
              "Sid": "CaptureLogs",
              "Effect": "Allow",
              "Action": [
                "logs:CreateLogGroup",
                "logs:PutRetentionPolicy",
                "logs:FilterLogEvents"
              ],
              "Resource": "arn:${partition}:logs:${region}:${account}:log-group:/aws/events/queuebridge-capture/*"
            },
            {
              "Sid": "CaptureLists",
              "Effect": "Allow",
              "Action": [
                "sqs:ListQueues",
                "logs:DescribeLogGroups",
                "logs:PutResourcePolicy",
                "logs:DeleteResourcePolicy"
              ],
              "Resource": "*"
            }\
        """;

    static final String BUS_LOG = """
        ,
            {
              "Sid": "BusLogSetting",
              "Effect": "Allow",
              "Action": [
                "events:DescribeEventBus",
                "events:UpdateEventBus",
                "events:AllowVendedLogDeliveryForResource"
              ],
              "Resource": "arn:${partition}:events:${region}:${account}:event-bus/*"
            },
            {
              "Sid": "BusLogDeliveries",
              "Effect": "Allow",
              "Action": [
                "logs:PutDeliverySource",
                "logs:DeleteDeliverySource",
                "logs:PutDeliveryDestination",
                "logs:DeleteDeliveryDestination",
                "logs:CreateDelivery",
                "logs:DeleteDelivery",
                "logs:TagResource"
              ],
              "Resource": [
                "arn:${partition}:logs:${region}:${account}:delivery-source:queuebridge-buslog-*",
                "arn:${partition}:logs:${region}:${account}:delivery-destination:queuebridge-buslog-*",
                "arn:${partition}:logs:${region}:${account}:delivery:*"
              ]
            },
            {
              "Sid": "BusLogGroups",
              "Effect": "Allow",
              "Action": [
                "logs:CreateLogGroup",
                "logs:DeleteLogGroup",
                "logs:PutRetentionPolicy",
                "logs:FilterLogEvents"
              ],
              "Resource": "arn:${partition}:logs:${region}:${account}:log-group:/aws/vendedlogs/events/event-bus/*"
            },
            {
              "Sid": "BusLogLists",
              "Effect": "Allow",
              "Action": [
                "logs:DescribeLogGroups",
                "logs:DescribeDeliverySources",
                "logs:DescribeDeliveries",
                "logs:PutResourcePolicy",
                "logs:DeleteResourcePolicy"
              ],
              "Resource": "*"
            }\
        """;

    private TemporaryPermissions() {}
}
