package org.queuebridge.sandbox.demo;

import java.time.InstantSource;
import java.util.Map;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.targets.LocalTargets;

/**
 * The resources that the demo's rules deliver to, and others beside them; most permissions are right. The queue of the
 * legacy rule permits a rule of that name on the default bus and so receives nothing: a common mistake.
 */
public final class DemoTargets {
    /** Queues that no rule delivers to yet. */
    public static final String FIFO_QUEUE = "conversation-ended.fifo";

    public static final String DEAD_LETTERS = "conversation-ended-dlq";

    /** Encrypted with the AWS managed key: EventBridge cannot send to it. */
    public static final String ENCRYPTED_QUEUE = "recordings-encrypted";

    /** A topic encrypted the same way. */
    public static final String ENCRYPTED_TOPIC = "alerts-encrypted";

    private static final AccountRegion HOME = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);

    private DemoTargets() {}

    /** All of them. */
    public static LocalTargets all(InstantSource clock) {
        LocalTargets targets = LocalTargets.none(clock);
        addQueues(targets);
        addFunctions(targets);
        addTopics(targets);
        addLogGroups(targets);
        return targets;
    }

    private static void addQueues(LocalTargets targets) {
        queue(targets, "conversation-ended", anyRuleOf(DemoAccount.EVENT_SOURCE + "/*"));
        queue(targets, "relayed-ended", anyRuleOf(DemoRules.RELAY_BUS + "/*"));
        queue(targets, "legacy", anyRuleOf("legacy-support"));
        targets.sqs().create(HOME, FIFO_QUEUE, Map.of());
        targets.sqs().create(HOME, DEAD_LETTERS, Map.of());
        targets.sqs().create(HOME, ENCRYPTED_QUEUE, Map.of("KmsMasterKeyId", "alias/aws/sqs"));
    }

    private static void queue(LocalTargets targets, String name, String rules) {
        String arn = targets.sqs().create(HOME, name, Map.of());
        targets.sqs().policy(arn, """
            {
              "Version": "2012-10-17",
              "Id": "events",
              "Statement": [
                {
                  "Sid": "EventsToQueue",
                  "Effect": "Allow",
                  "Principal": { "Service": "events.amazonaws.com" },
                  "Action": "sqs:SendMessage",
                  "Resource": "%s",
                  "Condition": { "ArnLike": { "aws:SourceArn": "%s" } }
                }
              ]
            }\
            """.formatted(arn, rules));
    }

    private static void addFunctions(LocalTargets targets) {
        String abandon = targets.lambda().create(HOME, "on-abandon", "live");
        targets.lambda()
                .permit(
                        abandon,
                        "AWSEvents_genesys-abandoned-sales",
                        HOME.ruleArn(DemoAccount.EVENT_SOURCE, "genesys-abandoned-sales"));
        targets.lambda().create(HOME, "wallboard-refresh");
        targets.lambda().create(HOME, "crm-sync", "live", "staging");
    }

    private static void addTopics(LocalTargets targets) {
        String crm = targets.sns().create(HOME, "crm-feed", Map.of());
        targets.sns().policy(crm, """
            {"Version":"2012-10-17","Statement":[{"Sid":"PublishEvents","Effect":"Allow",\
            "Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"%s"}]}\
            """.formatted(crm));
        targets.sns().create(HOME, "supervisors", Map.of());
        targets.sns().create(HOME, ENCRYPTED_TOPIC, Map.of("KmsMasterKeyId", "alias/aws/sns"));
    }

    private static void addLogGroups(LocalTargets targets) {
        targets.logs().create(HOME, "/aws/events/nightly-export");
        targets.logs().create(HOME, "/aws/events/raw-archive");
        targets.logs().create(HOME, "/aws/lambda/on-abandon");
        targets.logs().policy(HOME, "TrustEventsToStoreLogEvents", """
            {"Version":"2012-10-17","Statement":[{"Sid":"TrustEventsToStoreLogEvent","Effect":"Allow",\
            "Principal":{"Service":["events.amazonaws.com","delivery.logs.amazonaws.com"]},\
            "Action":["logs:CreateLogStream","logs:PutLogEvents"],\
            "Resource":"%s"}]}\
            """.formatted(
                        HOME.arn("logs", "log-group:/aws/events/*:*")));
    }

    private static String anyRuleOf(String path) {
        return HOME.arn("events", "rule/" + path);
    }
}
