package org.queuebridge.domain.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * A partner event source offered to the account (ListEventSources).
 *
 * @param name {@code aws.partner/genesys.com/cloud/{organization id}/{suffix}}
 * @param state PENDING until a bus is created for it; its events are dropped until then
 * @param expires when AWS deletes a source that stays PENDING
 */
public record PartnerSource(String name, State state, Optional<Instant> expires) {
    /** The states as AWS spells them. */
    public enum State {
        PENDING,
        ACTIVE,
        DELETED
    }

    /** Returns the Genesys Cloud organization of the source; empty for other partners. */
    public Optional<String> genesysOrganization() {
        return EventBus.organizationOf(name);
    }
}
