package org.queuebridge.aws.capture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients.Opened;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.failure.Missing;
import org.queuebridge.capture.port.BusLogs;
import org.queuebridge.domain.bus.BusSettings;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.Delivery;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeDeliveriesResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeDeliverySourcesResponse;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.UpdateEventBusRequest;

/** The logs of buses over the AWS SDK. */
final class BusLogGateway implements BusLogs {
    private static final int PAGE = 50;

    private final Opened<EventBridgeClient> events;
    private final Supplier<Opened<CloudWatchLogsClient>> logs;
    private final String arnPrefix;

    /** @param arnPrefix the prefix of the sources' ARNs: {@code arn:aws:logs:REGION:ACCOUNT:delivery-source:} */
    BusLogGateway(Opened<EventBridgeClient> events, Supplier<Opened<CloudWatchLogsClient>> logs, String arnPrefix) {
        this.events = events;
        this.logs = logs;
        this.arnPrefix = arnPrefix;
    }

    @Override
    public String sourceArn(String name) {
        return arnPrefix + name;
    }

    @Override
    public void update(String bus, BusSettings settings) {
        UpdateEventBusRequest.Builder request = UpdateEventBusRequest.builder().name(bus);
        settings.log()
                .ifPresent(log ->
                        request.logConfig(config -> config.level(log.level()).includeDetail(log.detail())));
        if (!settings.description().isEmpty()) {
            request.description(settings.description());
        }
        settings.kmsKey().ifPresent(request::kmsKeyIdentifier);
        settings.deadLetterArn().ifPresent(arn -> request.deadLetterConfig(config -> config.arn(arn)));
        events.calls().make("events:UpdateEventBus", () -> events.client().updateEventBus(request.build()));
    }

    @Override
    public List<DeliverySource> sources() {
        return SdkPages.all(
                        token -> make(
                                "logs:DescribeDeliverySources",
                                client -> client.describeDeliverySources(
                                        page -> page.limit(PAGE).nextToken(token))),
                        DescribeDeliverySourcesResponse::deliverySources,
                        DescribeDeliverySourcesResponse::nextToken)
                .stream()
                .filter(source -> source.name() != null)
                .map(source -> new DeliverySource(
                        source.name(),
                        source.resourceArns().stream().findFirst().orElse(""),
                        Objects.requireNonNullElse(source.logType(), ""),
                        source.tags()))
                .toList();
    }

    @Override
    public void putSource(DeliverySource source) {
        make(
                "logs:PutDeliverySource",
                client -> client.putDeliverySource(request -> request.name(source.name())
                        .resourceArn(source.busArn())
                        .logType(source.logType())
                        .tags(source.tags())));
    }

    @Override
    public String putDestination(String name, String logGroupArn, Map<String, String> tags) {
        return make(
                        "logs:PutDeliveryDestination",
                        client -> client.putDeliveryDestination(request -> request.name(name)
                                .deliveryDestinationConfiguration(config -> config.destinationResourceArn(logGroupArn))
                                .tags(tags)))
                .deliveryDestination()
                .arn();
    }

    @Override
    public void deliver(String sourceName, String destinationArn, Map<String, String> tags) {
        make(
                "logs:CreateDelivery",
                client -> client.createDelivery(request -> request.deliverySourceName(sourceName)
                        .deliveryDestinationArn(destinationArn)
                        .tags(tags)));
    }

    @Override
    public List<String> deliveries(String sourceName) {
        return SdkPages.all(
                        token -> make(
                                "logs:DescribeDeliveries",
                                client -> client.describeDeliveries(
                                        page -> page.limit(PAGE).nextToken(token))),
                        DescribeDeliveriesResponse::deliveries,
                        DescribeDeliveriesResponse::nextToken)
                .stream()
                .filter(delivery -> sourceName.equals(delivery.deliverySourceName()))
                .map(Delivery::id)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void deleteDelivery(String id) {
        Missing.isFine(() -> make("logs:DeleteDelivery", client -> client.deleteDelivery(request -> request.id(id))));
    }

    @Override
    public void deleteDestination(String name) {
        Missing.isFine(() -> make(
                "logs:DeleteDeliveryDestination",
                client -> client.deleteDeliveryDestination(request -> request.name(name))));
    }

    @Override
    public void deleteSource(String name) {
        Missing.isFine(() -> make(
                "logs:DeleteDeliverySource", client -> client.deleteDeliverySource(request -> request.name(name))));
    }

    private <T> T make(String action, Function<CloudWatchLogsClient, T> call) {
        Opened<CloudWatchLogsClient> opened = logs.get();
        return opened.calls().make(action, () -> call.apply(opened.client()));
    }
}
