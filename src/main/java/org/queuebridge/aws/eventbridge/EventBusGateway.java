package org.queuebridge.aws.eventbridge;

import java.util.Map;
import java.util.Optional;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.aws.failure.Missing;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.rules.EventBuses;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.CreateEventBusRequest;

/** Calls EventBridge with the AWS SDK for the buses of partner event sources. */
public final class EventBusGateway implements EventBuses {
    private final EventBridgeClient client;
    private final ServiceCalls calls;

    public EventBusGateway(AwsClients.Opened<EventBridgeClient> opened) {
        this.client = opened.client();
        this.calls = opened.calls();
    }

    @Override
    public Optional<PartnerSource> source(String name) {
        return Missing.asEmpty(() -> calls.make(
                        "events:DescribeEventSource", () -> client.describeEventSource(source -> source.name(name))))
                .flatMap(FromSdk::source);
    }

    @Override
    public Optional<EventBus> bus(String name) {
        return Missing.asEmpty(() ->
                        calls.make("events:DescribeEventBus", () -> client.describeEventBus(bus -> bus.name(name))))
                .map(bus -> new EventBus(
                        name,
                        Optional.ofNullable(bus.arn())
                                .orElseThrow(() -> calls.unreadable("DescribeEventBus answered without an ARN"))));
    }

    @Override
    public BusSettings settings(String name) {
        return FromSdk.settings(
                calls.make("events:DescribeEventBus", () -> client.describeEventBus(bus -> bus.name(name))));
    }

    @Override
    public Map<String, String> tags(EventBus bus) {
        return FromSdk.tags(calls.make(
                "events:ListTagsForResource",
                () -> client.listTagsForResource(request -> request.resourceARN(bus.arn()))));
    }

    @Override
    public void create(String source, Map<String, String> tags) {
        CreateEventBusRequest.Builder bus =
                CreateEventBusRequest.builder().name(source).eventSourceName(source);
        if (!tags.isEmpty()) {
            bus.tags(ToSdk.tags(tags));
        }
        calls.make("events:CreateEventBus", () -> client.createEventBus(bus.build()));
    }

    @Override
    public void delete(String name) {
        calls.make("events:DeleteEventBus", () -> client.deleteEventBus(bus -> bus.name(name)));
    }
}
