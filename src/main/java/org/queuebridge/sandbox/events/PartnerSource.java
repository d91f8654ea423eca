package org.queuebridge.sandbox.events;

import java.time.Instant;

/**
 * A partner event source offered to the account.
 *
 * @param name which is also its bus's name, once associated
 * @param expires when it is deleted if it stays PENDING
 */
record PartnerSource(String name, State state, Instant created, Instant expires) {
    enum State {
        /** Offered, not associated with a bus: events are dropped. */
        PENDING,
        ACTIVE,
        /** Taken back by the partner. */
        DELETED
    }

    PartnerSource in(State changed) {
        return new PartnerSource(name, changed, created, expires);
    }

    /** Who offers it, such as {@code aws.partner/genesys.com}. */
    String partner() {
        return name.substring(0, name.indexOf('/', name.indexOf('/') + 1));
    }
}
