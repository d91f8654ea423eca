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

    /** What {@link #receive} would say; nothing is received. */
    default Optional<DeliveryFailure> judge(Delivery delivery) {
        return receive(delivery);
    }

    /**
     * Encrypts an event with the key of its bus.
     *
     * @param key as the bus names it
     * @return why it could not; empty where it could
     */
    default Optional<DeliveryFailure> encrypt(String busArn, String key) {
        return Optional.empty();
    }
}
