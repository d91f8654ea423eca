package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.queuebridge.sandbox.events.LocalAwsFixture.NOW;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoRules;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.EventBus;
import software.amazon.awssdk.services.eventbridge.model.EventSource;
import software.amazon.awssdk.services.eventbridge.model.EventSourceState;
import software.amazon.awssdk.services.eventbridge.model.IncludeDetail;
import software.amazon.awssdk.services.eventbridge.model.Level;
import software.amazon.awssdk.services.eventbridge.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;

class BusesAndSourcesTest {
    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void theDemoHasADefaultAPartnersAndACustomBus() {
        assertThat(client.listEventBuses(request -> {}).eventBuses())
                .extracting(EventBus::name)
                .containsExactly(PARTNER_BUS, DemoRules.RELAY_BUS, "default");
        assertThat(client.listEventBuses(request -> request.namePrefix("aws.partner/"))
                        .eventBuses())
                .extracting(EventBus::arn)
                .containsExactly("arn:aws:events:eu-central-1:123456789012:event-bus/" + PARTNER_BUS);
    }

    @Test
    void aBusIsDescribedByNameByArnAndByDefault() {
        String arn = "arn:aws:events:eu-central-1:123456789012:event-bus/" + DemoRules.RELAY_BUS;

        assertThat(client.describeEventBus(request -> {}).name()).isEqualTo("default");
        assertThat(client.describeEventBus(request -> request.name(arn)).name()).isEqualTo(DemoRules.RELAY_BUS);
        assertThat(client.describeEventBus(request -> request.name(DemoRules.RELAY_BUS)))
                .satisfies(bus -> assertThat(bus.arn()).isEqualTo(arn))
                .satisfies(bus -> assertThat(bus.description()).contains("relay"))
                .satisfies(bus -> assertThat(bus.creationTime()).isEqualTo(NOW));
    }

    @Test
    void aMissingBusIsReported() {
        assertThatThrownBy(() -> client.describeEventBus(request -> request.name("nowhere")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Event bus nowhere does not exist.");
    }

    @Test
    void aCustomBusComesAndGoes() {
        assertThat(client.createEventBus(request -> request.name("mine").description("Mine"))
                        .eventBusArn())
                .isEqualTo("arn:aws:events:eu-central-1:123456789012:event-bus/mine");
        assertThatThrownBy(() -> client.createEventBus(request -> request.name("mine")))
                .isInstanceOf(ResourceAlreadyExistsException.class)
                .hasMessageContaining("Event bus mine already exists.");

        client.deleteEventBus(request -> request.name("mine"));
        client.deleteEventBus(request -> request.name("mine"));

        assertThat(client.listEventBuses(request -> {}).eventBuses())
                .extracting(EventBus::name)
                .doesNotContain("mine");
    }

    @Test
    void aBusKeepsOnlyTheSettingsThatAnUpdateNames() {
        client.updateEventBus(request -> request.name(PARTNER_BUS)
                .kmsKeyIdentifier("alias/events")
                .deadLetterConfig(queue -> queue.arn("arn:aws:sqs:eu-central-1:123456789012:lost")));
        client.updateEventBus(request -> request.name(PARTNER_BUS)
                .description("Ends")
                .logConfig(log -> log.level(Level.TRACE).includeDetail(IncludeDetail.NONE)));

        assertThat(client.describeEventBus(request -> request.name(PARTNER_BUS)))
                .satisfies(bus -> assertThat(bus.description()).isEqualTo("Ends"))
                .satisfies(bus -> assertThat(bus.logConfig().level()).isEqualTo(Level.TRACE))
                .satisfies(bus -> assertThat(bus.kmsKeyIdentifier()).isNull())
                .satisfies(bus -> assertThat(bus.deadLetterConfig()).isNull());
        assertThatThrownBy(() -> client.updateEventBus(
                        request -> request.name(PARTNER_BUS).logConfig(log -> log.level("LOUD"))))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("logConfig.level");
    }

    @Test
    void someBusesCannotBeCreatedOrDeleted() {
        assertThatThrownBy(() -> client.createEventBus(request -> request.name("my/bus")))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Event bus name must not contain '/'.");
        assertThatThrownBy(() -> client.deleteEventBus(request -> request.name("default")))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Cannot delete event bus default.");
        assertThatThrownBy(() -> client.deleteEventBus(request -> request.name(DemoRules.RELAY_BUS)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("EventBus can't be deleted since it has rules.");
    }

    @Test
    void oneSourceIsActiveAndOneStillWaits() {
        assertThat(client.listEventSources(request -> {}).eventSources())
                .extracting(EventSource::name, EventSource::state)
                .containsExactly(
                        tuple(PARTNER_BUS, EventSourceState.ACTIVE),
                        tuple(DemoRules.PENDING_SOURCE, EventSourceState.PENDING));
        assertThat(client.describeEventSource(request -> request.name(DemoRules.PENDING_SOURCE)))
                .satisfies(source -> assertThat(source.expirationTime()).isEqualTo(NOW.plus(Duration.ofDays(14))))
                .satisfies(source -> assertThat(source.createdBy()).isEqualTo("aws.partner/genesys.com"))
                .satisfies(source -> assertThat(source.arn())
                        .isEqualTo("arn:aws:events:eu-central-1::event-source/" + DemoRules.PENDING_SOURCE));
        assertThatThrownBy(() -> client.describeEventSource(request -> request.name(PARTNER_BUS + "x")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aBusWithItsNameActivatesAPendingSource() {
        client.createEventBus(
                request -> request.name(DemoRules.PENDING_SOURCE).eventSourceName(DemoRules.PENDING_SOURCE));
        assertThat(client.describeEventSource(request -> request.name(DemoRules.PENDING_SOURCE)))
                .satisfies(source -> assertThat(source.state()).isEqualTo(EventSourceState.ACTIVE))
                .satisfies(source -> assertThat(source.expirationTime()).isNull());

        client.deleteEventBus(request -> request.name(DemoRules.PENDING_SOURCE));
        assertThat(client.describeEventSource(request -> request.name(DemoRules.PENDING_SOURCE))
                        .state())
                .isEqualTo(EventSourceState.PENDING);
    }

    @Test
    void aPartnersBusNeedsItsSource() {
        assertThatThrownBy(() -> client.createEventBus(
                        request -> request.name("aws.partner/a/b").eventSourceName("aws.partner/a/b")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Event source aws.partner/a/b does not exist.");
        assertThatThrownBy(() -> client.createEventBus(
                        request -> request.name("mine").eventSourceName(DemoRules.PENDING_SOURCE)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("must match");
    }
}
