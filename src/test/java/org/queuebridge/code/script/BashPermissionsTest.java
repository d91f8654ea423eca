package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Tool;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;

/** Runs scripts that change permissions of targets in bash, with an {@code aws} that only records its arguments. */
class BashPermissionsTest {
    @TempDir
    private Path folder;

    private FakeAws aws;

    @BeforeEach
    void assume() throws IOException {
        Tool.assumeOnPath("bash");
        aws = new FakeAws(folder);
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
}
