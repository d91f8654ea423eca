package org.queuebridge.sandbox.events.delivery;

import java.util.Optional;

/** The resources that rules deliver to. Called by many threads at once. */
@FunctionalInterface
public interface Receivers {
    /**
     * Receives what a rule delivers.
     *
     * @return why it did not arrive: empty where it did
     */
    Optional<DeliveryFailure> receive(Delivery delivery);
}
