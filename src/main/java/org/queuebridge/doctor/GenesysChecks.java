package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.rules.verify.FailureEvidence;

/**
 * The side of Genesys Cloud: the organization, its integration, and whether the integration sends the topics of a rule
 * to the bus (facts, operations: doctor).
 *
 * @param genesys who is signed in
 * @param account the account of the bus
 * @param region the region of the bus
 */
record GenesysChecks(Optional<GenesysSession> genesys, EventBus bus, String account, String region) {
    private static final String ACTIVE = "ACTIVE";
    private static final Set<String> CHANGING = Set.of("ACTIVATING", "DEACTIVATING");

    /** @param events the events of the pattern; empty where it has no rule or no pattern */
    List<Finding> of(Set<EndEvent> events) {
        Optional<String> organization = bus.genesysOrganization();
        if (organization.isEmpty()) {
            return List.of(DoctorFinding.ORGANIZATION_RELAYED.with(bus.name()));
        }
        if (genesys.isEmpty()) {
            return List.of(DoctorFinding.ORGANIZATION_UNKNOWN.with());
        }
        GenesysSession session = genesys.get();
        if (!session.organizationId().equals(organization.get())) {
            return List.of(DoctorFinding.ORGANIZATION_OTHER.with(
                    List.of(session.organizationName()), List.of(organization.get())));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(DoctorFinding.ORGANIZATION_PASS.with(session.organizationName()));
        findings.addAll(integration(session, events));
        findings.add(transport(session, events));
        return findings;
    }

    private List<Finding> integration(GenesysSession session, Set<EndEvent> events) {
        try {
            return session.cloud().integrations().stream()
                    .filter(integration -> integration.suffix().equals(bus.shortName()))
                    .findFirst()
                    .map(integration ->
                            List.of(state(integration), destination(integration), topics(integration, events)))
                    .orElseGet(() -> List.of(DoctorFinding.INTEGRATION_NONE.with(bus.shortName())));
        } catch (FailureException e) {
            return List.of(unread(e.unlessCanceled()));
        }
    }

    private static Finding unread(Failure why) {
        return why instanceof Failure.Forbidden forbidden
                ? DoctorFinding.INTEGRATION_DENIED.with(forbidden.permission())
                : DoctorFinding.INTEGRATION_UNREAD.shownBy(FailureEvidence.of(why));
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
                : DoctorFinding.INTEGRATION_FAILED.with(List.of(name, state), said);
    }

    private Finding destination(EventBridgeIntegration integration) {
        boolean same = integration.awsAccount().equals(account)
                && integration.awsRegion().equals(region);
        return same
                ? DoctorFinding.DESTINATION_PASS.with(account, region)
                : DoctorFinding.DESTINATION_OTHER.with(
                        integration.awsAccount(), integration.awsRegion(), account, region);
    }

    private static Finding topics(EventBridgeIntegration integration, Set<EndEvent> events) {
        List<String> wanted = topicsOf(events);
        if (wanted.isEmpty()) {
            return DoctorFinding.TOPICS_ANY.with();
        }
        List<String> missing =
                wanted.stream().filter(topic -> !integration.sends(topic)).toList();
        return missing.isEmpty()
                ? DoctorFinding.TOPICS_PASS.with(List.of(integration.name()), wanted)
                : DoctorFinding.TOPICS_MISSING.with(List.of(integration.name()), missing);
    }

    private static Finding transport(GenesysSession session, Set<EndEvent> events) {
        try {
            Set<String> offered = session.cloud().eventBridgeTopics();
            List<String> missing = topicsOf(events).stream()
                    .filter(topic -> !offered.contains(topic))
                    .toList();
            return missing.isEmpty()
                    ? DoctorFinding.TRANSPORT_PASS.with()
                    : DoctorFinding.TRANSPORT_MISSING.shownBy(missing);
        } catch (FailureException e) {
            return DoctorFinding.TRANSPORT_UNREAD.shownBy(FailureEvidence.of(e.unlessCanceled()));
        }
    }

    /** None where the pattern matches every known event: it has no condition on topics then. */
    private static List<String> topicsOf(Set<EndEvent> events) {
        boolean every = events.containsAll(Arrays.stream(EndEvent.values())
                .filter(event -> event != EndEvent.RELAYED_END)
                .toList());
        return every
                ? List.of()
                : events.stream()
                        .filter(event -> event != EndEvent.RELAYED_END)
                        .map(EndEvent::detailType)
                        .toList();
    }
}
