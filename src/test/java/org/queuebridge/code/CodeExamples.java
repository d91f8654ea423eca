package org.queuebridge.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;

/** Example plans, with texts that try to escape from strings and comments. */
public final class CodeExamples {
    public static final CodeDestination PLACE = CodeDestination.ofAws("123456789012", "eu-central-1", "aws");
    public static final RuleKey KEY = new RuleKey("default", "ended");
    public static final String QUEUE_ID = "0f5e7a52-6c1d-4f0e-9f6b-2d7b1c9a0e11";
    public static final String QUEUE_ARN = "arn:aws:sqs:eu-central-1:123456789012:ended";

    public static final List<String> NASTY = List.of(
            "it's \"quoted\"",
            "'; touch broken; '",
            "$(touch broken) `touch broken` $HOME ${HOME} %{ if true } $${x} %%{y}",
            "a\\b\\\\n\\'\\\"\\",
            "two\nlines\n\n",
            "\r\ntouch broken\r\n",
            "# no comment\n: touch broken",
            "EOF\nEOT\nJSON\n\"\"\"\n'''",
            "--help",
            "-",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "Gespräche 日本語 😀 e\u0301",
            "bidi \u202e\u2066 line \u2028\u2029\u0085 zero \u200b\ufeff tag \udb40\udc41",
            "bell \u0007 escape \u001b[31m delete \u007f 1\u00017",
            "\t! !! *?[a-z] ~ & | ; < > ( ) {a,b}",
            "{{resolve:ssm:secret}} !Ref x: y, [z] %YAML @at",
            " ",
            "yes",
            "0123");

    private CodeExamples() {}

    /** Creates a rule for each nasty text, with that text in every field. */
    public static ChangePlan nastyCreate() {
        return plan(IntStream.range(0, NASTY.size())
                .mapToObj(i -> new RuleKey("default", "r" + i))
                .map(key -> new RuleChange(key, Optional.empty(), Optional.of(image(key, nasty(key)))))
                .toArray(RuleChange[]::new));
    }

    /** Updates the same rules to different ones. */
    public static ChangePlan nastyUpdate() {
        return plan(nastyCreate().changes().stream()
                .map(made -> new RuleChange(made.key(), made.after(), Optional.of(image(made.key(), "plain"))))
                .toArray(RuleChange[]::new));
    }

    public static ChangePlan create(String text) {
        return plan(new RuleChange(KEY, Optional.empty(), Optional.of(image(KEY, text))));
    }

    public static ChangePlan update(String before, String after) {
        return plan(new RuleChange(KEY, Optional.of(image(KEY, before)), Optional.of(image(KEY, after))));
    }

    private static String nasty(RuleKey key) {
        return NASTY.get(Integer.parseInt(key.name().substring(1)));
    }

    static RuleImage image(RuleKey key, String nasty) {
        Json.Obj settings = Json.obj(
                Map.entry("Input", new Json.Str(nasty)),
                Map.entry("DeadLetterConfig", Json.obj("Arn", new Json.Str(QUEUE_ARN))),
                Map.entry("FieldOfTheFuture", Json.obj(nasty, new Json.Num("7"))));
        return new RuleImage(
                key,
                new RuleFields(
                        Optional.of(pattern(nasty)),
                        Optional.empty(),
                        RuleFields.DISABLED,
                        nasty,
                        Optional.of("arn:aws:iam::123456789012:role/" + nasty)),
                List.of(new Target("t1", QUEUE_ARN, Optional.empty(), settings)),
                Map.of(nasty, nasty, "team", "care"));
    }

    /**
     * A pattern as others may have written it: with white space, and a nasty text with as few escapes as JSON allows.
     */
    public static String pattern(String nasty) {
        return "{\n\t\"source\": [" + JsonWriter.quoted(nasty) + "],\r\n" + " \"detail\": {\"queueId\": [\"" + QUEUE_ID
                + "\"]}}";
    }

    public static ChangePlan plan(RuleChange... changes) {
        return new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(changes));
    }

    /** A rule that does not change, with every kind of permission added and removed. */
    public static ChangePlan permissions() {
        RuleImage image = image(KEY, "x");
        List<Grant> grants = List.of(
                grant(TargetKind.LAMBDA, "lambda:eu-central-1:123456789012:function:ended"),
                grant(TargetKind.SQS, "sqs:eu-central-1:123456789012:ended"),
                grant(TargetKind.SNS, "sns:eu-central-1:123456789012:ended"),
                grant(TargetKind.LOGS, "logs:eu-central-1:123456789012:log-group:/aws/events/ended:*"));
        return plan(new RuleChange(KEY, Optional.of(image), Optional.of(image), grants, grants));
    }

    public static Function<String, Optional<String>> named(String name) {
        return id -> id.equals(QUEUE_ID) ? Optional.of(name) : Optional.empty();
    }

    /** An API call, with the operation as the API spells it. */
    public static String pascal(String words, String between) {
        return Arrays.stream(words.split(between))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** One target per setting, as most settings exclude each other. */
    public static List<Target> everySetting() {
        Json.Obj settings = JsonText.parse("""
            {"Input": "{}", "InputPath": "$.detail",
             "InputTransformer": {"InputPathsMap": {"a": "$.b"}, "InputTemplate": "<a>"},
             "KinesisParameters": {"PartitionKeyPath": "$.id"},
             "RunCommandParameters": {"RunCommandTargets": [{"Key": "tag:a", "Values": ["b", "c"]}]},
             "EcsParameters": {"TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/a:1",
                "TaskCount": 2, "PlatformVersion": "LATEST", "Group": "g",
                "NetworkConfiguration": {"awsvpcConfiguration": {"Subnets": ["subnet-0123abcd"],
                    "SecurityGroups": ["sg-0123abcd"], "AssignPublicIp": "ENABLED"}},
                "CapacityProviderStrategy": [{"capacityProvider": "FARGATE", "weight": 1, "base": 0}],
                "EnableECSManagedTags": true, "EnableExecuteCommand": false, "ReferenceId": "r",
                "PlacementConstraints": [{"type": "memberOf", "expression": "a == b"}],
                "PlacementStrategy": [{"type": "spread", "field": "b"}],
                "PropagateTags": "TASK_DEFINITION", "Tags": [{"Key": "a", "Value": "b"}]},
             "BatchParameters": {"JobDefinition": "d", "JobName": "n", "ArrayProperties": {"Size": 2},
                "RetryStrategy": {"Attempts": 3}},
             "SqsParameters": {"MessageGroupId": "g"},
             "HttpParameters": {"PathParameterValues": ["a"], "HeaderParameters": {"h": "v"},
                "QueryStringParameters": {"q": "v"}},
             "RedshiftDataParameters": {"SecretManagerArn": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:a",
                "Database": "d", "DbUser": "u", "Sql": "select 1", "StatementName": "s", "WithEvent": true},
             "SageMakerPipelineParameters": {"PipelineParameterList": [{"Name": "n", "Value": "v"}]},
             "DeadLetterConfig": {"Arn": "arn:aws:sqs:eu-central-1:123456789012:dlq"},
             "RetryPolicy": {"MaximumRetryAttempts": 0},
             "AppSyncParameters": {"GraphQLOperation": "mutation { a }"}}
            """).object().orElseThrow();
        return settings.fields().entrySet().stream()
                .map(setting -> new Target(
                        setting.getKey(), QUEUE_ARN, Optional.empty(), Json.obj(setting.getKey(), setting.getValue())))
                .toList();
    }

    private static Grant grant(TargetKind kind, String resource) {
        return new Grant(kind, "arn:aws:" + resource, "arn:aws:events:eu-central-1:123456789012:rule/ended");
    }
}
