package org.queuebridge.sandbox.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.ConflictException;
import software.amazon.awssdk.services.cloudwatchlogs.model.Delivery;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilteredLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.InvalidParameterException;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException;

/** The logs of a bus are delivered to a log group in three steps, and undone in three; asked by the AWS SDK. */
class LogDeliveriesTest {
    private static final String GROUP = "/aws/vendedlogs/events/event-bus/mine";
    private static final String BUS = "arn:aws:events:eu-central-1:123456789012:event-bus/" + DemoAccount.EVENT_SOURCE;
    private static final String GROUP_ARN = "arn:aws:logs:eu-central-1:123456789012:log-group:" + GROUP;
    private static final String SOURCE_ARN = "arn:aws:logs:eu-central-1:123456789012:delivery-source:trace";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder(), DemoAccount.ACCESS_KEY_ID);

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aGroupIsMadeKeptForADayAndDeleted() {
        logs.createLogGroup(request -> request.logGroupName(GROUP));
        logs.putRetentionPolicy(request -> request.logGroupName(GROUP).retentionInDays(1));

        assertThat(logs.describeLogGroups(request -> request.logGroupNamePrefix(GROUP))
                        .logGroups())
                .extracting(LogGroup::retentionInDays)
                .containsExactly(1);
        assertThatThrownBy(() -> logs.createLogGroup(request -> request.logGroupName(GROUP)))
                .isInstanceOf(ResourceAlreadyExistsException.class);
        assertThatThrownBy(() -> logs.putRetentionPolicy(
                        request -> request.logGroupName(GROUP).retentionInDays(2)))
                .isInstanceOf(InvalidParameterException.class);

        logs.deleteLogGroup(request -> request.logGroupName(GROUP));
        assertThatThrownBy(() -> logs.deleteLogGroup(request -> request.logGroupName(GROUP)))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aDeliveryLeadsFromABusToAGroup() {
        String id = deliver();
        permit(SOURCE_ARN);

        new VendedLogs(aws.targets.logs()).write(BUS, "TRACE_LOGS", "{\"message_type\":\"EVENT_RECEIPT\"}");
        new VendedLogs(aws.targets.logs()).write(BUS, "INFO_LOGS", "nobody delivers these");

        assertThat(logs.describeDeliveries(request -> {}).deliveries())
                .extracting(Delivery::id)
                .containsExactly(id);
        assertThat(logs.getDeliverySource(request -> request.name("trace")).deliverySource())
                .satisfies(source -> assertThat(source.arn()).isEqualTo(SOURCE_ARN))
                .satisfies(source -> assertThat(source.service()).isEqualTo("events"));
        assertThat(logs.filterLogEvents(request -> request.logGroupName(GROUP)).events())
                .extracting(FilteredLogEvent::message)
                .containsExactly("{\"message_type\":\"EVENT_RECEIPT\"}");
    }

    @ParameterizedTest
    @CsvSource({"arn:aws:logs:eu-central-1:123456789012:delivery-source:other, 0", SOURCE_ARN + ", 1"})
    void theRegionsPoliciesDecideWhetherRecordsArrive(String permitted, int arrived) {
        deliver();
        permit(permitted);

        new VendedLogs(aws.targets.logs()).write(BUS, "TRACE_LOGS", "{}");

        assertThat(logs.filterLogEvents(request -> request.logGroupName(GROUP)).events())
                .hasSize(arrived);
    }

    @Test
    void whatADeliveryUsesIsDeletedAfterIt() {
        String id = deliver();

        assertThatThrownBy(() -> logs.deleteDeliverySource(request -> request.name("trace")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> logs.deleteDeliveryDestination(request -> request.name("group")))
                .isInstanceOf(ConflictException.class);

        logs.deleteDelivery(request -> request.id(id));
        logs.deleteDeliveryDestination(request -> request.name("group"));
        logs.deleteDeliverySource(request -> request.name("trace"));
        assertThatThrownBy(() -> logs.getDeliverySource(request -> request.name("trace")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aBusHasOneSourceForEachTypeOfLogs() {
        deliver();

        assertThatThrownBy(() -> logs.putDeliverySource(
                        request -> request.name("again").resourceArn(BUS).logType("TRACE_LOGS")))
                .isInstanceOf(ConflictException.class);
        logs.putDeliverySource(request -> request.name("info").resourceArn(BUS).logType("INFO_LOGS"));
        assertThat(logs.describeDeliverySources(request -> {}).deliverySources())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '', 3
        EVENT_RECEIPT, 1
        '"message_type" RULE', 2
        '{ $.message_type = "RULE_MATCH" || $.details.rule = "b" }', 2
        """)
    void eventsAreFiltered(String pattern, int found) {
        String group = aws.targets.logs().create(aws.events.home(), GROUP);
        aws.targets.logs().write(group, "one", "{\"message_type\":\"EVENT_RECEIPT\"}");
        aws.targets.logs().write(group, "one", "{\"message_type\":\"RULE_MATCH\"}");
        aws.targets.logs().write(group, "two", "{\"message_type\":\"RULE_MATCH_START\",\"details\":{\"rule\":\"b\"}}");

        assertThat(logs.filterLogEventsPaginator(request -> request.logGroupName(GROUP)
                                .filterPattern(pattern)
                                .limit(1))
                        .events())
                .hasSize(found);
    }

    /** A source, a destination and a delivery; gives its id. */
    private String deliver() {
        logs.createLogGroup(request -> request.logGroupName(GROUP));
        logs.putDeliverySource(request -> request.name("trace").resourceArn(BUS).logType("TRACE_LOGS"));
        String destination = logs.putDeliveryDestination(request -> request.name("group")
                        .deliveryDestinationConfiguration(to -> to.destinationResourceArn(GROUP_ARN)))
                .deliveryDestination()
                .arn();
        return logs.createDelivery(
                        request -> request.deliverySourceName("trace").deliveryDestinationArn(destination))
                .delivery()
                .id();
    }

    private void permit(String source) {
        logs.putResourcePolicy(
                request -> request.policyName("bus-log").policyDocument("""
                    {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
                    "Principal":{"Service":"delivery.logs.amazonaws.com"},\
                    "Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":"%s:log-stream:*",\
                    "Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"},"ArnLike":{"aws:SourceArn":"%s"}}}]}\
                    """.formatted(GROUP_ARN, source)));
    }
}
