package org.queuebridge.sandbox.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.sandbox.events.LocalAwsFixture.attribute;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import org.queuebridge.sandbox.events.delivery.Invocations;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.DeadLetterConfig;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A rule delivers only where it may; the rest is counted. */
class PermittedDeliveryTest {
    private static final String BUS = DemoAccount.EVENT_SOURCE;
    private static final String ACCOUNT = "eu-central-1:123456789012:";
    private static final String RULE = "arn:aws:events:" + ACCOUNT + "rule/mine";
    private static final String EVENT = "{\"source\":\"a\",\"detail\":{\"x\":1}}";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient events = aws.client();
    private final SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void messagesOfAQueueCanBeReceivedAndDeleted() {
        aws.events.publish(BUS, partnerEvent("Support EN"));
        String url = sqs.getQueueUrl(request -> request.queueName("conversation-ended"))
                .queueUrl();

        List<Message> received = sqs.receiveMessage(
                        request -> request.queueUrl(url).maxNumberOfMessages(10))
                .messages();

        assertThat(received)
                .singleElement()
                .satisfies(message -> assertThat(JsonParser.parseString(message.body()))
                        .isEqualTo(JsonParser.parseString(partnerEvent("Support EN"))));
        assertThat(sqs.receiveMessage(request -> request.queueUrl(url)).messages())
                .isEmpty();
        sqs.deleteMessage(request ->
                request.queueUrl(url).receiptHandle(received.getFirst().receiptHandle()));
        assertThat(aws.targets.sqs().access("arn:aws:sqs:" + ACCOUNT + "conversation-ended"))
                .isPresent();
    }

    @Test
    void theLegacyRuleMatchesAndItsQueueReceivesNothing() {
        disable("raw-archive");
        String arn = aws.events.home().ruleArn(BUS, "legacy-support");

        assertThat(aws.events.publish(BUS, partnerEvent("Support EN (old)"))).isZero();
        assertThat(aws.events.invocations(arn)).isEqualTo(new Invocations(1, 1, 0));
        assertThat(aws.events.inbox("arn:aws:sqs:" + ACCOUNT + "legacy").messages())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sqs, conversation-ended, 0",
        "sqs, conversation-ended-dlq, 0",
        "sqs, recordings-encrypted, 0",
        "sqs, nobody, 0",
        "sns, crm-feed, 1",
        "sns, supervisors, 0",
        "sns, alerts-encrypted, 0",
        "lambda, function:on-abandon, 0",
        "lambda, function:nobody, 0",
        "logs, log-group:/aws/events/raw-archive, 1",
        "logs, log-group:/aws/events/nobody, 0",
        "states, stateMachine:any, 1"
    })
    void aRuleWithoutPermissionReachesOnlyOpenTargets(String service, String resource, int arrived) {
        boolean role = service.equals("states");
        Target target = target("t", "arn:aws:" + service + ":" + ACCOUNT + resource);

        rule(
                role
                        ? target.toBuilder()
                                .roleArn("arn:aws:iam::123456789012:role/r")
                                .build()
                        : target);

        assertThat(aws.events.publish("default", EVENT)).isEqualTo(arrived);
        assertThat(aws.events.invocations(RULE)).isEqualTo(new Invocations(1, 1 - arrived, 0));
    }

    @Test
    void aRoleAllowsDelivery() {
        rule(target("t", "arn:aws:sqs:" + ACCOUNT + "conversation-ended-dlq").toBuilder()
                .roleArn("arn:aws:iam::123456789012:role/r")
                .build());

        assertThat(aws.events.publish("default", EVENT)).isEqualTo(1);
    }

    @Test
    void undeliveredEventsGoToAnAllowedDeadLetterQueue() throws Exception {
        String open = aws.targets.sqs().create(aws.events.home(), "open", Map.of());
        aws.targets.sqs().policy(open, """
            {"Statement":{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*",
             "Condition":{"ArnEquals":{"aws:SourceArn":"%s"}}}}\
            """.formatted(RULE));
        rule(target("a", "arn:aws:sqs:" + ACCOUNT + DemoTargets.ENCRYPTED_QUEUE).toBuilder()
                .deadLetterConfig(DeadLetterConfig.builder().arn(open).build())
                .build());

        assertThat(aws.events.publish("default", EVENT)).isZero();

        assertThat(aws.events.inbox(open).messages()).hasSize(1);
        assertThat(letters("open")).singleElement().satisfies(letter -> {
            assertThat(JsonParser.parseString(letter.body())).isEqualTo(JsonParser.parseString(EVENT));
            assertThat(letter.messageAttributes())
                    .containsOnlyKeys("RULE_ARN", "TARGET_ARN", "ERROR_CODE", "ERROR_MESSAGE", "RETRY_ATTEMPTS");
            assertThat(attribute(letter, "RULE_ARN")).isEqualTo(RULE);
            assertThat(attribute(letter, "TARGET_ARN")).endsWith(DemoTargets.ENCRYPTED_QUEUE);
            assertThat(attribute(letter, "ERROR_CODE")).isEqualTo("NO_PERMISSIONS");
            assertThat(attribute(letter, "RETRY_ATTEMPTS")).isEqualTo("0");
        });
        assertThat(counted()).isEqualTo("{\"Invocations\":1,\"FailedInvocations\":1,\"InvocationsSentToDlq\":1}");
    }

    private List<Message> letters(String queue) {
        String url = sqs.getQueueUrl(request -> request.queueName(queue)).queueUrl();
        return sqs.receiveMessage(request -> request.queueUrl(url).messageAttributeNames("All"))
                .messages();
    }

    private String counted() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI door = URI.create(aws.url() + "/sandbox/invocations?rule=" + RULE);
            return http.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private void rule(Target target) {
        events.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        events.putTargets(request -> request.rule("mine").targets(target));
    }

    private void disable(String rule) {
        events.disableRule(request -> request.name(rule).eventBusName(BUS));
    }

    private static String partnerEvent(String queue) {
        return """
            {"version": "0", "id": "58fb5dac-f077-4eec-a25f-c638dbdd4304", "account": "123456789012",
             "detail-type": "v2.detail.events.conversation.{id}.user.end", "source": "%s",
             "time": "2026-10-14T09:31:45Z", "region": "eu-central-1", "resources": [],
             "detail": {"eventBody": {"queueId": "%s"}}}
            """.formatted(BUS, DemoQueues.id(queue));
    }
}
