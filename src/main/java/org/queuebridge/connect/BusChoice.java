package org.queuebridge.connect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;

/**
 * Selects the event bus automatically once both clouds are connected: the one that receives the events of the signed-in
 * organization.
 */
public sealed interface BusChoice {
    /** This bus is selected; of several, the first whose integration is active. */
    record Chosen(EventBus bus) implements BusChoice {}

    /**
     * The organization has no bus yet, but this source, the first that is pending. Its events are dropped until then.
     */
    record Pending(PartnerSource source) implements BusChoice {}

    /**
     * The organization has neither a bus nor a partner event source in this account and region.
     *
     * @param candidates every bus; partner buses of Genesys Cloud first
     */
    record None(List<EventBus> candidates) implements BusChoice {
        public None {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Selects the bus.
     *
     * @param genesys empty if not signed in to Genesys Cloud
     */
    static BusChoice of(Optional<GenesysSession> genesys, AwsSession aws) {
        return genesys.flatMap(session -> ownBus(session, aws)
                        .<BusChoice>map(Chosen::new)
                        .or(() -> pending(session, aws).stream().findFirst().map(Pending::new)))
                .orElseGet(() -> new None(candidates(aws)));
    }

    /**
     * Returns the partner event sources of the organization that have no bus yet. An organization has one for each of
     * its integrations, and there may be some besides the bus that is selected.
     */
    static List<PartnerSource> pending(GenesysSession genesys, AwsSession aws) {
        return aws.listed().sources().stream()
                .filter(source -> source.state() == PartnerSource.State.PENDING)
                .filter(source -> belongs(source.genesysOrganization(), genesys))
                .toList();
    }

    private static Optional<EventBus> ownBus(GenesysSession genesys, AwsSession aws) {
        Predicate<EventBus> active = bus -> genesys.integrations().stream()
                .anyMatch(integration -> integration.state().equals("ACTIVE")
                        && integration.suffix().equals(bus.shortName()));
        return aws.listed().buses().stream()
                .filter(bus -> belongs(bus.genesysOrganization(), genesys))
                .min(Comparator.comparing(active.negate()::test));
    }

    private static boolean belongs(Optional<String> organization, GenesysSession genesys) {
        return organization.filter(genesys.organizationId()::equals).isPresent();
    }

    private static List<EventBus> candidates(AwsSession aws) {
        return aws.listed().buses().stream()
                .sorted(Comparator.comparing(bus -> bus.genesysOrganization().isEmpty()))
                .toList();
    }
}
