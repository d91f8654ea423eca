package org.queuebridge.sandbox.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.AddPermissionRequest;
import software.amazon.awssdk.services.lambda.model.InvalidParameterValueException;
import software.amazon.awssdk.services.lambda.model.PolicyLengthExceededException;
import software.amazon.awssdk.services.lambda.model.PreconditionFailedException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** How the services of targets write policies, and where they refuse them, by the AWS SDK's own clients. */
class TargetPoliciesTest {
    private static final String ACCOUNT = "eu-central-1:123456789012:";
    private static final String FUNCTION = "arn:aws:lambda:" + ACCOUNT + "function:crm-sync";
    private static final String STATEMENT =
            "{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\"}";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final LambdaClient lambda = aws.client(LambdaClient.builder(), DemoAccount.ACCESS_KEY_ID);
    private final SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);
    private final SnsClient sns = aws.client(SnsClient.builder(), DemoAccount.ACCESS_KEY_ID);
    private final CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        *                                          | "*"
        999900001111                               | {"AWS":"arn:aws:iam::999900001111:root"}
        arn:aws:iam::999900001111:role/r           | {"AWS":"arn:aws:iam::999900001111:role/r"}
        events.amazonaws.com                       | {"Service":"events.amazonaws.com"}
        """)
    void lambdaWritesPrincipalsInItsOwnWay(String principal, String written) {
        assertThat(add(request -> request.principal(principal))).contains("\"Principal\":" + written + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.eu-central-1.amazonaws.com", "nobody.amazonaws.com", "somebody", "arn:aws:s3:::b"})
    void lambdaDoesNotKnowEveryPrincipal(String principal) {
        assertThatThrownBy(() -> add(request -> request.principal(principal)))
                .isInstanceOf(InvalidParameterValueException.class)
                .hasMessageContaining("The provided principal was invalid. Please check the principal and try again.");
    }

    @Test
    void lambdaStoresItsArgumentsAsConditions() {
        assertThat(add(request -> request.principal("events.amazonaws.com")
                        .sourceAccount("999900001111")
                        .principalOrgID("o-abc")
                        .eventSourceToken("token")
                        .sourceArn("arn:rule")))
                .endsWith("\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-abc\","
                        + "\"AWS:SourceAccount\":\"999900001111\",\"lambda:EventSourceToken\":\"token\"},"
                        + "\"ArnLike\":{\"AWS:SourceArn\":\"arn:rule\"}}}");
    }

    @Test
    void lambdaRefusesChangesOfAnOldRevision() {
        add(request -> request.principal("*").statementId("a"));
        String read =
                lambda.getPolicy(request -> request.functionName(FUNCTION)).revisionId();
        add(request -> request.principal("*").statementId("b").revisionId(read));

        assertThatThrownBy(() ->
                        add(request -> request.principal("*").statementId("c").revisionId(read)))
                .isInstanceOfSatisfying(
                        PreconditionFailedException.class,
                        refusal -> assertThat(refusal.statusCode()).isEqualTo(412))
                .hasMessageContaining("The Revision Id provided does not match the latest Revision Id.");
        assertThatThrownBy(() -> lambda.removePermission(request ->
                        request.functionName(FUNCTION).statementId("a").revisionId(read)))
                .isInstanceOf(PreconditionFailedException.class);
        lambda.removePermission(request -> request.functionName(FUNCTION)
                .statementId("a")
                .revisionId(lambda.getPolicy(policy -> policy.functionName(FUNCTION))
                        .revisionId()));
    }

    @Test
    void lambdaTakesNoPolicyForLatestAndNoOddQualifier() {
        assertThatThrownBy(() -> add(request -> request.principal("*").qualifier("$LATEST")))
                .isInstanceOf(InvalidParameterValueException.class)
                .hasMessageContaining("We currently do not support adding policies for $LATEST.");
        assertThatThrownBy(() -> add(request -> request.principal("*").qualifier("a.b")))
                .hasMessageContaining("1 validation error detected: Value 'a.b' at 'qualifier' failed to satisfy"
                        + " constraint: Member must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)");
    }

    @Test
    void lambdaPoliciesHaveASize() {
        assertThatThrownBy(() -> IntStream.range(0, 100)
                        .forEach(i -> add(request -> request.principal("events.amazonaws.com")
                                .statementId("s" + i)
                                .sourceArn("arn:aws:events:" + ACCOUNT + "rule/" + "r".repeat(64)))))
                .isInstanceOf(PolicyLengthExceededException.class)
                .hasMessageMatching(
                        "(?s).*The final policy size \\(2\\d{4}\\) is bigger than the limit \\(20480\\)\\..*");
    }

    @Test
    void queuePoliciesHaveASizeAndANumberOfStatements() {
        set(QueueAttributeName.POLICY, statements(20));
        assertOverLimit(statements(21), "21 statements were found in the submitted policy, max allowed is 20");
        assertOverLimit(
                "{\"Id\":\"" + "x".repeat(8_192) + "\",\"Statement\":[" + STATEMENT + "]}",
                "Submitted policy is over max allowed size.");
        assertOverLimit(
                "{\"Statement\":["
                        + STATEMENT.replace("\"sqs:SendMessage\"", "[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"]")
                        + "]}",
                "8 actions were found in a statement from the submitted policy, max allowed is 7");
    }

    @Test
    void aQueueIsEncryptedInOneWay() {
        assertThatThrownBy(() -> sqs.setQueueAttributes(request -> request.queueUrl("legacy")
                        .attributes(Map.of(
                                QueueAttributeName.SQS_MANAGED_SSE_ENABLED, "true",
                                QueueAttributeName.KMS_MASTER_KEY_ID, "alias/aws/sqs"))))
                .hasMessageContaining("You can use one type of server-side encryption (SSE) at one time."
                        + " You can either enable KMS SSE or SQS SSE.");

        set(QueueAttributeName.KMS_MASTER_KEY_ID, "alias/aws/sqs");
        assertThat(attributes("legacy")).containsEntry(QueueAttributeName.SQS_MANAGED_SSE_ENABLED, "false");
        set(QueueAttributeName.SQS_MANAGED_SSE_ENABLED, "true");
        assertThat(attributes("legacy")).doesNotContainKey(QueueAttributeName.KMS_MASTER_KEY_ID);
    }

    @Test
    void onlyAFifoQueueSaysThatItIsOne() {
        sqs.setQueueAttributes(request -> request.queueUrl(DemoTargets.FIFO_QUEUE)
                .attributes(Map.of(
                        QueueAttributeName.FIFO_QUEUE, "true",
                        QueueAttributeName.CONTENT_BASED_DEDUPLICATION, "true")));
        assertThat(attributes(DemoTargets.FIFO_QUEUE))
                .containsEntry(QueueAttributeName.CONTENT_BASED_DEDUPLICATION, "true");
        assertThatThrownBy(() -> sqs.setQueueAttributes(request -> request.queueUrl(DemoTargets.FIFO_QUEUE)
                        .attributes(Map.of(QueueAttributeName.FIFO_QUEUE, "false"))))
                .hasMessageContaining("Modifying queue type is not supported.");
        assertThatThrownBy(() -> set(QueueAttributeName.FIFO_QUEUE, "true"))
                .hasMessageContaining("Unknown Attribute FifoQueue.");
        assertThatThrownBy(() -> set(QueueAttributeName.CONTENT_BASED_DEDUPLICATION, "true"))
                .hasMessageContaining("Unknown Attribute ContentBasedDeduplication.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        supervisors                                          | TopicArn Reason: An ARN must have at least 6 elements, not 1
        arn:aws:sns:eu-central-1:123456789012                | TopicArn Reason: An ARN must have at least 6 elements, not 5
        arn:aws:sns:us-east-1:123456789012:supervisors       | TopicArn
        arn:aws:sqs:eu-central-1:123456789012:supervisors    | TopicArn
        """)
    void snsKnowsTopicsOfItsRegionOnly(String arn, String reason) {
        assertThatThrownBy(() -> sns.getTopicAttributes(request -> request.topicArn(arn)))
                .isInstanceOf(AwsServiceException.class)
                .extracting("awsErrorDetails.errorMessage")
                .isEqualTo("Invalid parameter: " + reason);
    }

    @Test
    void topicPoliciesHaveASize() {
        String policy = "{\"Id\":\"" + "x".repeat(30_720) + "\",\"Statement\":[" + STATEMENT + "]}";

        assertThatThrownBy(() ->
                        sns.setTopicAttributes(request -> request.topicArn("arn:aws:sns:" + ACCOUNT + "supervisors")
                                .attributeName("Policy")
                                .attributeValue(policy)))
                .hasMessageContaining("Invalid parameter: Policy");
    }

    @Test
    void logsReturnsPoliciesInItsOwnFormat() {
        logs.putResourcePolicy(request -> request.policyName("p")
                .policyDocument(
                        "{\"Statement\": [{\"Effect\":\"Allow\",\"Principal\":{\"Service\":[\"events.amazonaws.com\"]},"
                                + " \"Action\":[\"logs:*\"],\"Resource\":\"*\"}]}"));

        assertThat(logs.describeResourcePolicies().resourcePolicies())
                .filteredOn(policy -> policy.policyName().equals("p"))
                .singleElement()
                .satisfies(
                        policy -> assertThat(policy.policyDocument())
                                .isEqualTo(
                                        "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":"
                                            + "{\"Service\":\"events.amazonaws.com\"},\"Action\":[\"logs:*\"],\"Resource\":\"*\"}]}"));
    }

    @Test
    void logPoliciesHaveASize() {
        String policy = "{\"Id\":\"" + "x".repeat(5_120) + "\",\"Statement\":[" + STATEMENT + "]}";

        assertThatThrownBy(() -> logs.putResourcePolicy(
                        request -> request.policyName("p").policyDocument(policy)))
                .hasMessageContaining("Member must have length less than or equal to 5120");
    }

    private String add(Consumer<AddPermissionRequest.Builder> with) {
        return lambda.addPermission(request -> {
                    request.functionName(FUNCTION).statementId("s").action("lambda:InvokeFunction");
                    with.accept(request);
                })
                .statement();
    }

    private void set(QueueAttributeName name, String value) {
        sqs.setQueueAttributes(request -> request.queueUrl("legacy").attributes(Map.of(name, value)));
    }

    private Map<QueueAttributeName, String> attributes(String queue) {
        return sqs.getQueueAttributes(request -> request.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
                .attributes();
    }

    private void assertOverLimit(String policy, String message) {
        assertThatThrownBy(() -> set(QueueAttributeName.POLICY, policy))
                .isInstanceOfSatisfying(
                        AwsServiceException.class,
                        refusal -> assertThat(refusal.statusCode()).isEqualTo(403))
                .hasMessageContaining(message);
    }

    private static String statements(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> STATEMENT)
                .collect(Collectors.joining(",", "{\"Statement\":[", "]}"));
    }
}
