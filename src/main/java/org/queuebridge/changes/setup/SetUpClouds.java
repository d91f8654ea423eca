package org.queuebridge.changes.setup;

import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.EventBuses;

/**
 * Both clouds, as far as the set-up of a bus needs them.
 *
 * @param events the rules of buses
 * @param buses the buses of partner event sources
 * @param genesys the organization whose events a bus receives
 */
public record SetUpClouds(EventBridge events, EventBuses buses, GenesysOfBus genesys) {
    /** Finds the signed-in organization of a bus. */
    @FunctionalInterface
    public interface GenesysOfBus {
        /**
         * The organization that sends to a bus.
         *
         * @throws org.queuebridge.domain.FailureException GENESYS_NOT_SIGNED_IN where nobody is signed in to it
         */
        GenesysCloud of(String bus);
    }
}
