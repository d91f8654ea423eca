package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.demo.DemoRules;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.LimitExceededException;
import software.amazon.awssdk.services.eventbridge.model.ListRuleNamesByTargetResponse;
import software.amazon.awssdk.services.eventbridge.model.ListTargetsByRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.PutTargetsResponse;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;
import software.amazon.awssdk.services.eventbridge.model.Target;

class TargetsTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:123456789012:q";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @BeforeEach
    void putRule() {
        client.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aTargetComesBackAsItWasSent() {
        Target sent = Target.builder()
                .id("t")
                .arn(QUEUE + ".fifo")
                .sqsParameters(sqs -> sqs.messageGroupId("group"))
                .deadLetterConfig(queue -> queue.arn("arn:aws:sqs:eu-central-1:123456789012:dlq"))
                .retryPolicy(retry -> retry.maximumRetryAttempts(3).maximumEventAgeInSeconds(3600))
                .inputTransformer(input -> input.inputPathsMap(Map.of("queue", "$.detail.queue.id"))
                        .inputTemplate("\"<queue>\""))
                .build();

        PutTargetsResponse answer = put(sent);

        assertThat(answer.failedEntryCount()).isZero();
        assertThat(answer.failedEntries()).isEmpty();
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .containsExactly(sent);
    }

    @Test
    void aTargetOfTheSameIdReplaces() {
        put(target("t", QUEUE));
        put(target("t", QUEUE + "2"));

        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .containsExactly(target("t", QUEUE + "2"));
    }

    @Test
    void aRuleTakesFiveTargets() {
        IntStream.range(0, 5).forEach(i -> put(target("t" + i, QUEUE + i)));

        put(target("t0", QUEUE + "9"));
        assertThatThrownBy(() -> put(target("t5", QUEUE)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("The requested resource exceeds the maximum number allowed.");
    }

    @Test
    void targetsComeInPages() {
        put(target("a", QUEUE), target("b", QUEUE), target("c", QUEUE));

        ListTargetsByRuleResponse first =
                client.listTargetsByRule(request -> request.rule("mine").limit(2));
        ListTargetsByRuleResponse second = client.listTargetsByRule(
                request -> request.rule("mine").limit(2).nextToken(first.nextToken()));

        assertThat(first.targets()).extracting(Target::id).containsExactly("a", "b");
        assertThat(second.targets()).extracting(Target::id).containsExactly("c");
        assertThat(second.nextToken()).isNull();
    }

    @Test
    void removingUnknownTargetsIsNoError() {
        put(target("a", QUEUE), target("b", QUEUE));

        assertThat(client.removeTargets(request -> request.rule("mine").ids("a", "never"))
                        .failedEntryCount())
                .isZero();
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .extracting(Target::id)
                .containsExactly("b");
    }

    @Test
    void rulesAreFoundByTheirTarget() {
        ListRuleNamesByTargetResponse rules = client.listRuleNamesByTarget(
                request -> request.eventBusName(DemoRules.RELAY_BUS).targetArn(DemoRules.RELAYED_QUEUE));

        assertThat(rules.ruleNames()).containsExactly("relayed-ended-nordics", "relayed-ended-support");
        assertThat(client.listRuleNamesByTarget(request -> request.targetArn(DemoRules.RELAYED_QUEUE))
                        .ruleNames())
                .isEmpty();
    }

    @Test
    void aMissingRuleHasNoTargets() {
        assertThatThrownBy(() ->
                        client.listTargetsByRule(request -> request.rule("none").eventBusName(PARTNER_BUS)))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Rule none does not exist on EventBus " + PARTNER_BUS + ".");
        assertThatThrownBy(
                        () -> client.putTargets(request -> request.rule("none").targets(target("t", QUEUE))))
                .hasMessageContaining("Rule none does not exist on EventBus default.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:states:eu-central-1:123456789012:stateMachine:m",
                "arn:aws:kinesis:eu-central-1:123456789012:stream/s",
                "arn:aws:firehose:eu-central-1:123456789012:deliverystream/d",
                "arn:aws:events:eu-central-1:123456789012:event-bus/other",
                "arn:aws:events:eu-central-1:123456789012:api-destination/d/1a2b"
            })
    void someTargetsNeedARole(String arn) {
        assertThatThrownBy(() -> put(target("t", arn)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("RoleArn is required for target " + arn + ".");
        assertThat(put(target("t", arn).toBuilder()
                                .roleArn("arn:aws:iam::123456789012:role/r")
                                .build())
                        .failedEntryCount())
                .isZero();
    }

    @Test
    void aRoleMustBeOfTheRuleAccount() {
        assertThatThrownBy(() -> put(target("t", QUEUE).toBuilder()
                        .roleArn("arn:aws:iam::999900001111:role/r")
                        .build()))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Cross-account pass role is not allowed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "arn:aws:s3:::bucket", "arn:aws:glue:eu-central-1:123456789012:job/j"})
    void invalidTargetsAreRefused(String arn) {
        assertThatThrownBy(() -> put(target("t", arn)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining(
                        "Parameter " + arn + " is not valid. Reason: Provided Arn is not in correct format.");
    }

    @Test
    void aFifoQueueNeedsAMessageGroup() {
        assertThatThrownBy(() -> put(target("t", QUEUE + ".fifo")))
                .hasMessageContaining("Parameter(s) SqsParameters must be specified for target: t.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        arn:aws:sns:eu-central-1:123456789012:topic   | sns is not supported as a dead letter resource
        arn:aws:sqs:eu-central-1:123456789012:d.fifo  | SQS FIFO is not supported by Dead Letter Queues
        arn:aws:sqs:eu-west-1:123456789012:d          | The dead-letter queue is not in the region of the rule
        """)
    void aDeadLetterQueueIsAStandardQueueOfTheRulesRegion(String arn, String reason) {
        assertThatThrownBy(() -> put(target("t", QUEUE).toBuilder()
                        .deadLetterConfig(queue -> queue.arn(arn))
                        .build()))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void settingsMustBeOfTheTargetsKindAndAConstantJson() {
        assertThatThrownBy(() -> put(target("t", QUEUE).toBuilder()
                        .kinesisParameters(kinesis -> kinesis.partitionKeyPath("$.id"))
                        .build()))
                .hasMessageContaining("Parameter(s) KinesisParameters not supported for target: t");
        assertThatThrownBy(
                        () -> put(target("t", QUEUE).toBuilder().input("hello").build()))
                .hasMessageContaining("JSON syntax error in input for target t");
        assertThat(put(target("t", QUEUE).toBuilder().input("\"hello\"").build())
                        .failedEntryCount())
                .isZero();
    }

    @Test
    void oneInvalidTargetRefusesAll() {
        List<Target> targets = List.of(target("right", QUEUE), target("wrong", "queue"));

        assertThatThrownBy(
                        () -> client.putTargets(request -> request.rule("mine").targets(targets)))
                .isInstanceOf(EventBridgeException.class);
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .isEmpty();
    }

    private PutTargetsResponse put(Target... targets) {
        return client.putTargets(request -> request.rule("mine").targets(targets));
    }
}
