package org.queuebridge.sandbox.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.CloudWatchLogsException;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilteredLogEvent;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.IncludeDetail;
import software.amazon.awssdk.services.eventbridge.model.Level;

/** A bus logs each step of its events, as its level has it, and what customers sent only where that is asked for. */
class BusLogTest {
    private static final String GROUP = "/aws/vendedlogs/events/event-bus/relay";
    private static final String BUS = "arn:aws:events:eu-central-1:123456789012:event-bus/" + DemoRules.RELAY_BUS;
    private static final String SUPPORT = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient events = aws.client();
    private final CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @BeforeEach
    void deliver() {
        String group = aws.targets.logs().create(aws.events.home(), GROUP);
        aws.targets.logs().policy(aws.events.home(), "bus-log", """
            {"Statement":[{"Effect":"Allow","Principal":{"Service":"delivery.logs.amazonaws.com"},\
            "Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*"}]}\
            """);
        String destination = logs.putDeliveryDestination(request ->
                        request.name("group").deliveryDestinationConfiguration(to -> to.destinationResourceArn(group)))
                .deliveryDestination()
                .arn();
        for (String type : List.of("ERROR", "INFO", "TRACE")) {
            logs.putDeliverySource(
                    request -> request.name(type).resourceArn(BUS).logType(type + "_LOGS"));
            logs.createDelivery(request -> request.deliverySourceName(type).deliveryDestinationArn(destination));
        }
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void anEventThatArrivesLeavesItsStepsInOrder() {
        level(Level.TRACE, IncludeDetail.NONE);

        publish(SUPPORT);

        assertThat(types())
                .containsExactly(
                        "EVENT_RECEIPT",
                        "EVENT_INGEST_SUCCESS",
                        "RULE_MATCH_START",
                        "RULE_MATCH",
                        "INVOCATION_START",
                        "INVOCATION_ATTEMPT_START",
                        "INVOCATION_ATTEMPT_SUCCESS",
                        "INVOCATION_SUCCESS");
        assertThat(records()).allSatisfy(record -> assertThat(record.toString()).doesNotContain("number"));
    }

    @Test
    void anEventThatNoRuleTakesIsSaidToBeSo() {
        level(Level.INFO, IncludeDetail.FULL);

        publish("nobody");

        assertThat(types()).containsExactly("EVENT_RECEIPT", "EVENT_INGEST_SUCCESS", "NO_STANDARD_RULES_MATCHED");
        assertThat(records()
                        .getFirst()
                        .getAsJsonObject("details")
                        .get("event_detail")
                        .getAsString())
                .contains("number");
    }

    @Test
    void aFailedDeliveryIsLoggedWithItsReasonAtTheLowestLevel() {
        level(Level.ERROR, IncludeDetail.NONE);
        aws.targets.sqs().policy(DemoRules.RELAYED_QUEUE, "");

        publish(SUPPORT);

        assertThat(types()).containsExactly("INVOCATION_ATTEMPT_PERMANENT_FAILURE", "INVOCATION_FAILURE");
        JsonObject failed = records().getFirst();
        assertThat(failed.getAsJsonObject("error").get("aws_service").getAsString())
                .isEqualTo("sqs");
        assertThat(failed.getAsJsonObject("details").get("target_arn").getAsString())
                .isEqualTo(DemoRules.RELAYED_QUEUE);
        assertThat(failed.get("invocation_id")).isEqualTo(records().getLast().get("invocation_id"));
    }

    @Test
    void aBusThatLogsNothingLogsNothing() {
        level(Level.OFF, IncludeDetail.NONE);

        publish(SUPPORT);

        assertThat(types()).isEmpty();
    }

    @Test
    void theBusHasToLetItsLogsBeDelivered() {
        CloudWatchLogsClient reader = aws.client(CloudWatchLogsClient.builder(), DemoKeys.READ_ONLY_KEY_ID);

        assertThatThrownBy(() -> reader.putDeliverySource(
                        request -> request.name("mine").resourceArn(BUS).logType("INFO_LOGS")))
                .isInstanceOf(CloudWatchLogsException.class)
                .hasMessageContaining("is not authorized to perform: ");
    }

    private void level(Level level, IncludeDetail detail) {
        events.updateEventBus(request -> request.name(DemoRules.RELAY_BUS)
                .logConfig(log -> log.level(level).includeDetail(detail)));
    }

    private void publish(String queue) {
        aws.events.publish(DemoRules.RELAY_BUS, """
            {"id":"e1","source":"genesys.cloud","detail-type":"conversation.end","account":"123456789012",\
            "time":"2026-11-23T09:41:00Z","detail":{"queue":{"id":"%s"},"secret":"number"}}\
            """.formatted(queue));
    }

    private List<String> types() {
        return records().stream()
                .map(record -> record.get("message_type").getAsString())
                .toList();
    }

    private List<JsonObject> records() {
        return logs.filterLogEvents(request -> request.logGroupName(GROUP)).events().stream()
                .map(FilteredLogEvent::message)
                .map(message -> JsonParser.parseString(message).getAsJsonObject())
                .toList();
    }
}
