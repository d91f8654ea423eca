package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.InMemoryEventBridge;

class BusChoiceTest {
    private static final EventBus DEFAULT = bus("default");
    private static final EventBus CUSTOM = bus("relay");
    private static final EventBus OURS = bus(EventBus.GENESYS_PREFIX + "ours/main");
    private static final EventBus OURS_TOO = bus(EventBus.GENESYS_PREFIX + "ours/test");
    private static final EventBus THEIRS = bus(EventBus.GENESYS_PREFIX + "theirs/main");

    @Test
    void selectsTheBusOfTheOrganization() {
        assertThat(choose(List.of(DEFAULT, CUSTOM, THEIRS, OURS), List.of(pending("ours/other"))))
                .isEqualTo(new BusChoice.Chosen(OURS));
    }

    @Test
    void ofSeveralBusesSelectsTheOneWithAnActiveIntegration() {
        assertThat(choose(
                        List.of(OURS, OURS_TOO),
                        List.of(),
                        integration("main", "INACTIVE"),
                        integration("test", "ACTIVE")))
                .isEqualTo(new BusChoice.Chosen(OURS_TOO));
    }

    @Test
    void ofSeveralBusesSelectsTheFirstIfIntegrationsCannotBeRead() {
        assertThat(choose(List.of(DEFAULT, OURS, OURS_TOO), List.of())).isEqualTo(new BusChoice.Chosen(OURS));
    }

    @Test
    void reportsAPendingSourceOfTheOrganization() {
        PartnerSource source = pending("ours/main");

        assertThat(choose(List.of(DEFAULT, THEIRS), List.of(pending("theirs/x"), source)))
                .isEqualTo(new BusChoice.Pending(source));
    }

    @Test
    void namesEachPendingSourceOfTheOrganizationWhateverIsSelected() {
        PartnerSource second = pending("ours/second");
        PartnerSource third = pending("ours/third");
        PartnerSource active = new PartnerSource(OURS.name(), PartnerSource.State.ACTIVE, Optional.empty());

        assertThat(BusChoice.pending(ours(), aws(List.of(OURS), List.of(active, second, pending("theirs/x"), third))))
                .containsExactly(second, third);
    }

    @Test
    void ignoresDeletedSources() {
        PartnerSource deleted =
                new PartnerSource(EventBus.GENESYS_PREFIX + "ours/main", PartnerSource.State.DELETED, Optional.empty());

        assertThat(choose(List.of(DEFAULT), List.of(deleted))).isEqualTo(new BusChoice.None(List.of(DEFAULT)));
    }

    @Test
    void otherwiseOffersAllBuses() {
        assertThat(choose(List.of(DEFAULT, CUSTOM, THEIRS), List.of()))
                .isEqualTo(new BusChoice.None(List.of(THEIRS, DEFAULT, CUSTOM)));
    }

    @Test
    void selectsNothingWithoutAnOrganization() {
        assertThat(BusChoice.of(Optional.empty(), aws(List.of(OURS), List.of())))
                .isEqualTo(new BusChoice.None(List.of(OURS)));
    }

    private static BusChoice choose(
            List<EventBus> buses, List<PartnerSource> sources, EventBridgeIntegration... integrations) {
        return BusChoice.of(Optional.of(ours(integrations)), aws(buses, sources));
    }

    private static GenesysSession ours(EventBridgeIntegration... integrations) {
        return new GenesysSession(
                "ours",
                "Ours",
                "api.mypurecloud.de",
                false,
                Instant.EPOCH,
                true,
                Stream.of(integrations).toList(),
                new InMemoryGenesysCloud());
    }

    private static AwsSession aws(List<EventBus> buses, List<PartnerSource> sources) {
        return AwsSessions.of(
                AwsSessions.ANN, AwsSessions.listed(buses, sources), AwsSessions.services(new InMemoryEventBridge()));
    }

    private static EventBus bus(String name) {
        return new EventBus(name, "arn:aws:events:eu-central-1:111122223333:event-bus/" + name);
    }

    private static PartnerSource pending(String name) {
        return new PartnerSource(EventBus.GENESYS_PREFIX + name, PartnerSource.State.PENDING, Optional.empty());
    }

    private static EventBridgeIntegration integration(String suffix, String state) {
        return new EventBridgeIntegration(
                suffix, suffix, suffix, "111122223333", "eu-central-1", List.of(), true, state, "");
    }
}
