package org.queuebridge.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;

/** The side of Genesys Cloud: the organization and its integration (facts, operations: doctor). */
record GenesysChecks(DoctorAccess access, EventBus bus) {
    private static final String ACTIVE = "ACTIVE";
    private static final Set<String> CHANGING = Set.of("ACTIVATING", "DEACTIVATING");

    /** The session, where it is that of the bus's organization. */
    Optional<GenesysSession> organization(Ladder ladder) throws InterruptedException {
        ladder.checking(RungKind.ORGANIZATION);
        Optional<String> organization = bus.genesysOrganization();
        Optional<GenesysSession> session = access.genesys();
        if (organization.isEmpty()) {
            ladder.add(RungKind.ORGANIZATION, DoctorFinding.ORGANIZATION_RELAYED.with(bus.name()));
            return Optional.empty();
        }
        if (session.isEmpty()) {
            ladder.add(RungKind.ORGANIZATION, DoctorFinding.ORGANIZATION_UNKNOWN.with());
            return Optional.empty();
        }
        String name = session.get().organizationName();
        boolean same = session.get().organizationId().equals(organization.get());
        ladder.add(
                RungKind.ORGANIZATION,
                same
                        ? DoctorFinding.ORGANIZATION_PASS.with(name)
                        : DoctorFinding.ORGANIZATION_OTHER.with(List.of(name), List.of(organization.get())));
        return session.filter(_ -> same);
    }

    /** The integration that sends to the bus, or is meant to. */
    Optional<EventBridgeIntegration> integration(GenesysSession session, Ladder ladder) throws InterruptedException {
        ladder.checking(RungKind.INTEGRATION);
        try {
            List<EventBridgeIntegration> all = session.cloud().integrations();
            Optional<EventBridgeIntegration> found = all.stream()
                    .filter(integration -> integration.suffix().equals(bus.shortName()))
                    .min(Comparator.comparing(integration -> !sendsHere(integration)));
            found.ifPresentOrElse(
                    integration -> {
                        ladder.add(RungKind.INTEGRATION, state(integration));
                        ladder.fact(Fact.INTEGRATION, integration.enabled() ? integration.state() : "DISABLED");
                        ladder.add(RungKind.DESTINATION, destination(integration));
                        ladder.fact(Fact.DESTINATION, integration.awsAccount() + " " + integration.awsRegion());
                    },
                    () -> ladder.add(RungKind.INTEGRATION, none(all)));
            return found;
        } catch (FailureException e) {
            ladder.add(
                    RungKind.INTEGRATION,
                    NotRead.of(e.unlessCanceled(), DoctorFinding.INTEGRATION_DENIED, DoctorFinding.INTEGRATION_UNREAD));
            return Optional.empty();
        }
    }

    /** Names those that there are: several can send to one account, each to a bus of its own. */
    private Finding none(List<EventBridgeIntegration> all) {
        return DoctorFinding.INTEGRATION_NONE.with(
                List.of(bus.shortName()),
                all.stream()
                        .map(integration -> EvidenceLine.INTEGRATION.of(
                                integration.name(),
                                integration.suffix(),
                                integration.awsAccount(),
                                integration.awsRegion()))
                        .toList());
    }

    private boolean sendsHere(EventBridgeIntegration integration) {
        return integration.awsAccount().equals(access.aws().account().id())
                && integration.awsRegion().equals(access.aws().account().region());
    }

    private static Finding state(EventBridgeIntegration integration) {
        String name = integration.name();
        String state = integration.state();
        List<String> said = integration.stateText().isBlank() ? List.of() : List.of(integration.stateText());
        if (!integration.enabled()) {
            return DoctorFinding.INTEGRATION_DISABLED.with(name);
        }
        if (state.equals(ACTIVE)) {
            return DoctorFinding.INTEGRATION_PASS.with(List.of(name), said);
        }
        return CHANGING.contains(state)
                ? DoctorFinding.INTEGRATION_CHANGING.with(name, state)
                : DoctorFinding.INTEGRATION_FAILED.with(List.of(name, state, integration.id()), said);
    }

    private Finding destination(EventBridgeIntegration integration) {
        String account = access.aws().account().id();
        String region = access.aws().account().region();
        return sendsHere(integration)
                ? DoctorFinding.DESTINATION_PASS.with(account, region)
                : DoctorFinding.DESTINATION_OTHER.with(
                        integration.awsAccount(), integration.awsRegion(), account, region);
    }
}
