package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.ExpectedCalls;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.code.FakeAws;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;

/** Runs the script in bash, with an {@code aws} that only records its arguments. */
class BashScriptTest {
    private static final List<String> NASTY = CodeExamples.NASTY;
    private static final Set<String> CHANGING =
            Set.of("put-rule", "put-targets", "remove-targets", "tag-resource", "untag-resource", "delete-rule");

    @TempDir
    private Path folder;

    private FakeAws aws;

    @BeforeEach
    void assume() throws IOException {
        Tool.assumeOnPath("bash");
        aws = new FakeAws(folder);
    }

    @Test
    void passesEveryTextUnchanged() throws Exception {
        assertThat(aws.run(write(CodeExamples.nastyCreate(), "Support"))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofCreating());
        assertThat(aws.run(write(CodeExamples.nastyUpdate(), "Support"))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(changes()).isEqualTo(ExpectedCalls.ofUpdating());
        assertThat(folder.resolve("broken")).doesNotExist();
    }

    @Test
    void comparesRulesWithTheStateBefore() throws Exception {
        assertThat(aws.run(write(CodeExamples.nastyUpdate(), "Support")).code()).isZero();

        List<Json> literals = aws.calls().stream()
                .flatMap(List::stream)
                .filter(word -> word.contains(" == `"))
                .map(word -> word.substring(word.indexOf('`') + 1, word.lastIndexOf('`')))
                .map(literal -> literal.contains("`") ? "" : literal)
                .map(literal -> JsonText.parse(literal).value().orElseThrow())
                .toList();
        assertThat(literals)
                .hasSize(3 * NASTY.size())
                .containsAll(NASTY.stream().map(BashScriptTest::asked).toList());
    }

    private static Json asked(String nasty) {
        return new Json.Arr(List.of(
                new Json.Str(CodeExamples.pattern(nasty)),
                new Json.Null(),
                new Json.Str("DISABLED"),
                new Json.Str(nasty),
                new Json.Str("arn:aws:iam::123456789012:role/" + nasty)));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void keepsAQueueNameInsideItsComment(String nasty) {
        String code = write(CodeExamples.create("plain"), nasty);

        assertThat(code.lines().filter(line -> line.startsWith("# " + CodeExamples.QUEUE_ID)))
                .hasSize(1);
        assertThat(code.lines().toList())
                .hasSameSizeAs(
                        write(CodeExamples.create("plain"), "plain").lines().toList());
        assertThat(code).doesNotContainPattern(ExpectedCalls.UNSEEN);
    }

    @Test
    void passesRegionAndEndpoint() throws Exception {
        CodeDestination sandbox =
                CodeDestination.byEventBridge("123456789012", "eu-west-1", "aws", "http://127.0.0.1:4566");
        String code = PlanCode.write(Language.CLI, CodeExamples.create("x"), sandbox, CodeExamples.named("Support"));

        assertThat(aws.run(code).code()).isZero();
        assertThat(aws.calls())
                .allSatisfy(call ->
                        assertThat(call).endsWith("--region", "eu-west-1", "--endpoint-url", "http://127.0.0.1:4566"));
        assertThat(aws.run(write(CodeExamples.create("x"), "x")).code()).isZero();
        assertThat(aws.calls()).allSatisfy(call -> assertThat(call).endsWith("--region", "eu-central-1"));
    }

    @Test
    void callsEachServiceAtItsOwnEndpoint() throws Exception {
        CodeDestination place = new CodeDestination(
                "123456789012",
                "eu-central-1",
                "aws",
                Map.of("events", "https://vpce-1.events.eu-central-1.vpce.amazonaws.com", "sqs", "http://127.0.0.1:2"));
        String code = PlanCode.write(Language.CLI, CodeExamples.permissions(), place, CodeExamples.named("Support"));

        assertThat(aws.run(code)).isEqualTo(new Tool.Ended(0, ""));
        assertThat(aws.calls())
                .allSatisfy(call -> assertThat(call)
                        .filteredOn(word -> word.startsWith("http"))
                        .isEqualTo(
                                switch (call.getFirst()) {
                                    case "events" -> List.of("https://vpce-1.events.eu-central-1.vpce.amazonaws.com");
                                    case "sqs" -> List.of("http://127.0.0.1:2");
                                    default -> List.of();
                                }));
        assertThat(code).contains("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "NO_PROXY='127.0.0.1'");
    }

    @Test
    void listsItsLimitsAtTheTop() {
        assertThat(write(CodeExamples.create("x"), "x"))
                .contains("# What this cannot do:\n", "# - Undo: ", "# - QueueBridge does not see it in Activity")
                .doesNotContain("Lock policies");
        assertThat(write(CodeExamples.permissions(), "x")).contains("# - Lock policies: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ACCOUNT   | 999999999999 | Credentials of account 999999999999
        SAME      | False        | Not as it was when this was planned
        SAME_LIST | false        | Not as it was when this was planned
        """, delimiter = '|')
    void changesNothingIfARuleIsNotAsPlanned(String variable, String answer, String why) throws Exception {
        Tool.Ended ended = aws.with(variable, answer).run(write(CodeExamples.update("a", "b"), "Support"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains(why, "othing has been changed");
        assertThat(changes()).isEmpty();
    }

    @Test
    void doesNotOverwriteARuleThatExistsNow() throws Exception {
        Tool.Ended ended = aws.with("SAME_LIST", "false").run(write(CodeExamples.create("a"), "Support"));

        assertThat(ended).isEqualTo(new Tool.Ended(1, "Rule \"ended\" exists now. Nothing has been changed.\n"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void failsIfATargetIsRefused() throws Exception {
        Tool.Ended ended = aws.with("ENTRIES", "1 [{\"ErrorCode\":\"LimitExceeded\"}]")
                .run(write(CodeExamples.create("a"), "Support"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Refused by put-targets: 1 [{\"ErrorCode\":\"LimitExceeded\"}]");
    }

    @Test
    void mergesPermissionsIntoExistingPolicies() throws Exception {
        Tool.assumeOnPath("jq");
        String there = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"other\",\"Effect\":\"Deny\"}}";
        Tool.Ended ended = aws.with("POLICY", there).run(write(CodeExamples.permissions(), "Support"));

        assertThat(ended).isEqualTo(new Tool.Ended(0, ""));
        assertThat(written("lambda", "add-permission"))
                .containsExactly("{\"FunctionName\":\"arn:aws:lambda:eu-central-1:123456789012:function:ended\","
                        + "\"StatementId\":\"" + sid("lambda") + "\",\"Action\":\"lambda:InvokeFunction\","
                        + "\"Principal\":\"events.amazonaws.com\","
                        + "\"SourceArn\":\"arn:aws:events:eu-central-1:123456789012:rule/ended\"}");
        assertThat(written("lambda", "remove-permission"))
                .hasSize(1)
                .first()
                .asString()
                .contains(sid("lambda"));
        String other = "{\"Sid\":\"other\",\"Effect\":\"Deny\"}";
        assertThat(written("sqs", "set-queue-attributes"))
                .containsExactly("{\"QueueUrl\":\"https://queue\",\"Attributes\":{\"Policy\":"
                        + JsonWriter.quoted(policy(other, statement("sqs"))) + "}}");
        assertThat(written("sns", "set-topic-attributes")).containsExactly(policy(other, statement("sns")));
        assertThat(written("logs", "put-resource-policy")).containsExactly(policy(statement("logs")));
    }

    @Test
    void removesOnlyItsOwnPermissionsFromPolicies() throws Exception {
        Tool.assumeOnPath("jq");
        String other = "{\"Sid\":\"other\",\"Effect\":\"Deny\"}";
        String logs = policy(statement("logs"), other);
        aws.with("POLICY", policy(statement("sns"), other, statement("sqs")))
                .with(
                        "LOGS",
                        "{\"policyName\":\"Theirs\",\"policyDocument\":\"no policy\"},"
                                + "{\"policyName\":\"Mine\",\"policyDocument\":" + JsonWriter.quoted(logs) + "}");

        assertThat(aws.run(write(CodeExamples.permissions(), "Support"))).isEqualTo(new Tool.Ended(0, ""));
        assertThat(written("sqs", "set-queue-attributes"))
                .containsExactly("{\"QueueUrl\":\"https://queue\",\"Attributes\":{\"Policy\":"
                        + JsonWriter.quoted(policy(statement("sns"), other)) + "}}");
        assertThat(written("sns", "set-topic-attributes")).containsExactly(policy(other, statement("sqs")));
        assertThat(aws.calls())
                .filteredOn(call -> call.contains("put-resource-policy"))
                .containsExactly(List.of(
                        "logs",
                        "put-resource-policy",
                        "--policy-name=Mine",
                        "--policy-document",
                        policy(other),
                        "--region",
                        "eu-central-1"));
    }

    @Test
    void removesAPolicyWithoutStatements() throws Exception {
        Tool.assumeOnPath("jq");
        String ours = "{\"Statement\":[{\"Sid\":\"" + sid("logs") + "\"}]}";
        aws.with("LOGS", "{\"policyName\":\"QueueBridge\",\"policyDocument\":" + JsonWriter.quoted(ours) + "}");

        assertThat(aws.run(write(CodeExamples.permissions(), "Support")).code()).isZero();
        assertThat(aws.calls())
                .contains(List.of(
                        "logs", "delete-resource-policy", "--policy-name=QueueBridge", "--region", "eu-central-1"));
    }

    @ParameterizedTest
    @CsvSource({"ResourceConflictException, 0", "TooManyRequestsException, 1"})
    void acceptsAPermissionThatExistsAlready(String code, int ended) throws Exception {
        Tool.assumeOnPath("jq");
        ChangePlan all = CodeExamples.permissions();
        RuleChange change = all.changes().getFirst();
        ChangePlan lambda = CodeExamples.plan(new RuleChange(
                change.key(), change.before(), change.after(), change.allowed().subList(0, 1), List.of()));

        assertThat(aws.with("LAMBDA", code).run(write(lambda, "Support")).code())
                .isEqualTo(ended);
    }

    @Test
    void tellsThatThereIsNothingToDo() {
        assertThat(write(CodeExamples.update("a", "a"), "Support"))
                .isEqualTo("# Nothing to do: everything is already as planned.\n");
    }

    private static String write(ChangePlan plan, String queueName) {
        return PlanCode.write(Language.CLI, plan, CodeExamples.PLACE, CodeExamples.named(queueName));
    }

    /** The statements as in AWS's documentation; rules that deliver to a queue share one. */
    private static String sid(String service) {
        return "QueueBridge"
                + switch (service) {
                    case "lambda" -> "ended050569ce90d63f1b969f7a1f66a4d003";
                    case "sqs" -> "43d6ee47f6f93426a10b67f8962bd83d";
                    case "sns" -> "endedf9363ce578693d62afcd7882ceacbceb";
                    default -> "endedaaa62fd7de183d83861bcf9702373755";
                };
    }

    private static String statement(String service) {
        String rest = switch (service) {
            case "sqs" ->
                "\"Principal\":{\"Service\":\"events.amazonaws.com\"},\"Action\":\"sqs:SendMessage\","
                        + "\"Resource\":\"arn:aws:sqs:eu-central-1:123456789012:ended\",\"Condition\":{\"ArnEquals\":"
                        + "{\"aws:SourceArn\":\"arn:aws:events:eu-central-1:123456789012:rule/ended\"}}";
            case "sns" ->
                "\"Principal\":{\"Service\":\"events.amazonaws.com\"},\"Action\":\"sns:Publish\","
                        + "\"Resource\":\"arn:aws:sns:eu-central-1:123456789012:ended\"";
            default ->
                "\"Principal\":{\"Service\":[\"events.amazonaws.com\",\"delivery.logs.amazonaws.com\"]},"
                        + "\"Action\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],"
                        + "\"Resource\":\"arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/ended:*\"";
        };
        return "{\"Sid\":\"" + sid(service) + "\",\"Effect\":\"Allow\"," + rest + "}";
    }

    private static String policy(String... statements) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}";
    }

    /** Returns the last argument before the region of these calls, as compact JSON if it is JSON. */
    private List<String> written(String service, String operation) throws IOException {
        return aws.calls().stream()
                .filter(call -> call.subList(0, 2).equals(List.of(service, operation)))
                .map(call -> call.get(call.size() - 3))
                .map(word -> JsonWriter.compact(JsonText.parse(word).value().orElseThrow()))
                .toList();
    }

    /** Returns the calls that change something: operation and input, collected from all arguments. */
    private List<Map.Entry<String, Json>> changes() throws IOException {
        return aws.calls().stream()
                .filter(call -> call.getFirst().equals("events") && CHANGING.contains(call.get(1)))
                .map(BashScriptTest::change)
                .toList();
    }

    private static Map.Entry<String, Json> change(List<String> call) {
        Json.Obj input = JsonText.parse(call.get(call.indexOf("--cli-input-json") + 1))
                .object()
                .orElseThrow();
        String operation = CodeExamples.pascal(call.get(1), "-");
        int pattern = call.indexOf("--event-pattern");
        if (pattern < 0) {
            return Map.entry(operation, input);
        }
        Map<String, Json> whole = new LinkedHashMap<>(input.fields());
        whole.put("EventPattern", new Json.Str(call.get(pattern + 1)));
        return Map.entry(operation, new Json.Obj(whole));
    }
}
