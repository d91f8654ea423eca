package org.queuebridge.sandbox.events.state;

import java.time.Instant;

/**
 * A partner event source offered to the account.
 *
 * @param name which is also its bus's name, once associated
 * @param expires when it is deleted if it stays PENDING
 */
public record StoredPartnerSource(String name, State state, Instant created, Instant expires) {
    public enum State {
        /** Offered, not associated with a bus: events are dropped. */
        PENDING,
        ACTIVE,
        /** Deleted by the partner. */
        DELETED
    }

    public StoredPartnerSource in(State changed) {
        return new StoredPartnerSource(name, changed, created, expires);
    }

    /** Who offers it, such as {@code aws.partner/genesys.com}. */
    public String partner() {
        return name.substring(0, name.indexOf('/', name.indexOf('/') + 1));
    }
}
