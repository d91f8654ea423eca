package org.queuebridge.sandbox.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** What can be tried again is, until the retries are used up; then it goes to the dead-letter queue. */
class RetriedDeliveryTest {
    private static final String TARGET = "arn:aws:sns:eu-central-1:123456789012:crm-feed";
    private static final String EVENT = "{\"source\":\"a\",\"detail\":{}}";
    private static final String OPEN = """
        {"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}\
        """;

    @AutoClose
    private final LocalAwsFixture aws = new LocalAwsFixture();

    private final EventBridgeClient events = aws.client();

    @Test
    void theRetriesOfAThrottledTargetAreCountedAndSaidInTheDeadLetter() {
        aim(aws.targets.sqs().create(aws.events.home(), "letters", Map.of("Policy", OPEN)));
        Runnable calm = aws.events.throttle(TARGET);

        assertThat(aws.events.publish("default", EVENT)).isZero();

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.messageAttributes().entrySet())
                        .extracting(
                                each -> each.getKey() + "=" + each.getValue().stringValue())
                        .contains(
                                "ERROR_CODE=THROTTLING",
                                "RETRY_ATTEMPTS=3",
                                "EXHAUSTED_RETRY_CONDITION=MaximumRetryAttempts"));
        assertThat(sums())
                .isEqualTo(Map.of(
                        "RetryInvocationAttempts", 3.0,
                        "FailedInvocations", 1.0,
                        "InvocationsSentToDlq", 1.0));

        calm.run();
        assertThat(aws.events.publish("default", EVENT)).isEqualTo(1);
    }

    @Test
    void aDeadLetterQueueThatDoesNotAdmitTheEventIsCounted() {
        aim(aws.targets.sqs().create(aws.events.home(), "letters", Map.of()));
        aws.events.throttle(TARGET);

        assertThat(aws.events.publish("default", EVENT)).isZero();

        assertThat(letters()).isEmpty();
        assertThat(sums()).containsEntry("InvocationsFailedToBeSentToDlq", 1.0);
    }

    private void aim(String letters) {
        events.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        events.putTargets(request -> request.rule("mine")
                .targets(LocalAwsFixture.target("t", TARGET).toBuilder()
                        .retryPolicy(policy -> policy.maximumRetryAttempts(3))
                        .deadLetterConfig(queue -> queue.arn(letters))
                        .build()));
    }

    private List<Message> letters() {
        SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);
        String url = sqs.getQueueUrl(request -> request.queueName("letters")).queueUrl();
        return sqs.receiveMessage(request -> request.queueUrl(url).messageAttributeNames("All"))
                .messages();
    }

    /** The metrics of failed deliveries that have a point. */
    private Map<String, Double> sums() {
        CloudWatchClient cloudWatch = aws.client(CloudWatchClient.builder(), DemoAccount.ACCESS_KEY_ID);
        List<MetricDataQuery> queries = List.of(
                        "RetryInvocationAttempts",
                        "FailedInvocations",
                        "InvocationsSentToDlq",
                        "InvocationsFailedToBeSentToDlq")
                .stream()
                .map(RetriedDeliveryTest::query)
                .toList();
        return cloudWatch
                .getMetricData(request -> request.metricDataQueries(queries)
                        .startTime(LocalAwsFixture.NOW.minusSeconds(60))
                        .endTime(LocalAwsFixture.NOW.plusSeconds(60)))
                .metricDataResults()
                .stream()
                .filter(result -> !result.values().isEmpty())
                .collect(Collectors.toMap(
                        MetricDataResult::label, result -> result.values().getFirst()));
    }

    private static MetricDataQuery query(String metric) {
        return MetricDataQuery.builder()
                .id("of" + metric)
                .metricStat(stat -> stat.period(60)
                        .stat("Sum")
                        .metric(named -> named.namespace("AWS/Events")
                                .metricName(metric)
                                .dimensions(Dimension.builder()
                                        .name("RuleName")
                                        .value("mine")
                                        .build())))
                .build();
    }
}
