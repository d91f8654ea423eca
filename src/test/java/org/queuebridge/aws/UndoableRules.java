package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;

/** Rules with all that a rule can have, among statements of others in the policies of their targets. */
final class UndoableRules {
    private static final String PLACE = "eu-central-1:123456789012:";
    private static final String ROLE = "arn:aws:iam::123456789012:role/r";
    private static final Map.Entry<String, Json> DEAD_LETTERS = Map.entry(
            "DeadLetterConfig", Json.obj("Arn", new Json.Str("arn:aws:sqs:" + PLACE + DemoTargets.DEAD_LETTERS)));

    static final Target FUNCTION = target("function", "lambda", "function:wallboard-refresh")
            .with(Json.obj(
                    DEAD_LETTERS,
                    Map.entry(
                            "InputTransformer",
                            Json.obj(
                                    Map.entry("InputPathsMap", Json.obj("id", new Json.Str("$.detail.id"))),
                                    Map.entry("InputTemplate", new Json.Str("\"<id> it's $5\\n\"")))),
                    Map.entry(
                            "RetryPolicy",
                            Json.obj(
                                    Map.entry("MaximumRetryAttempts", new Json.Num("7")),
                                    Map.entry("MaximumEventAgeInSeconds", new Json.Num("60"))))));
    static final Target QUEUE = target("queue", "sqs", "legacy")
            .with(Json.obj(
                    Map.entry("InputPath", new Json.Str("$.detail")),
                    Map.entry(
                            "FieldOfTheFuture",
                            Json.obj(
                                    Map.entry("Depth", new Json.Num("7.50")),
                                    Map.entry("List", Json.strings(List.of("b", "a", "Gespräche 😀")))))));
    static final Target TOPIC = target("topic", "sns", "supervisors");
    static final Target LOGS = target("logs", "logs", "log-group:/aws/events/raw-archive");
    static final Target STREAM = new Target(
            "stream",
            "arn:aws:kinesis:" + PLACE + "stream/s",
            Optional.of(ROLE),
            Json.obj(
                    DEAD_LETTERS,
                    Map.entry("KinesisParameters", Json.obj("PartitionKeyPath", new Json.Str("$.detail.id")))));

    static final RuleDraft FULL = new RuleDraft(
            "full",
            DemoAccount.EVENT_SOURCE,
            "{\n  \"source\": [\"it's\", \"$(x)\"]\n}",
            "Gespräche 😀 \"quoted\"",
            true,
            Optional.of(ROLE),
            List.of(FUNCTION, QUEUE, TOPIC, LOGS, STREAM));
    static final RuleDraft SMALL = new RuleDraft(
            "small", DemoAccount.EVENT_SOURCE, "{\"source\":[\"small\"]}", "", false, Optional.empty(), List.of(QUEUE));
    static final RuleDraft TRAIL = new RuleDraft(
            "trail", "default", "{\"source\":[\"aws.s3\"]}", "Trail", true, Optional.empty(), List.of(TOPIC));
    static final RuleKey SCHEDULED = new RuleKey("default", "nightly");

    static final List<RuleKey> KEYS = List.of(FULL.key(), SMALL.key(), TRAIL.key(), SCHEDULED);

    private UndoableRules() {}

    /** Makes them. */
    static void make(Sandbox sandbox, EventBridge events, PlannedChanges rules) throws InterruptedException {
        sandbox.targets().logs().policy(sandbox.events().home(), "TrustEventsToStoreLogEvents", """
            {"Statement":[{"Sid":"Else","Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:logs:::none"}]}\
            """);
        assertThat(rules.create(List.of(FULL, SMALL, TRAIL), ApplyProgress.nobody())
                        .complete())
                .isTrue();
        tag(events, FULL.key(), Map.of("team", "care", "cost", "it's 7", "empty", ""));
        String trail = events.putRule(
                TRAIL.key(), TRAIL.fields().in("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"), Map.of());
        assertThat(trail).isNotEmpty();
        var _ = events.putRule(
                SCHEDULED,
                new RuleFields(
                        Optional.empty(), Optional.of("rate(1 hour)"), RuleFields.ENABLED, "Nightly", Optional.empty()),
                Map.of("team", "care"));
        events.putTargets(SCHEDULED.bus(), SCHEDULED.name(), List.of(FUNCTION));
    }

    private static void tag(EventBridge events, RuleKey key, Map<String, String> tags) {
        events.tag(events.rule(key.bus(), key.name()).orElseThrow().arn(), tags);
    }

    private static Target target(String id, String service, String resource) {
        return new Target(id, "arn:aws:" + service + ":" + PLACE + resource, Optional.empty());
    }
}
