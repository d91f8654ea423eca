package org.queuebridge.sandbox.events.delivery;

/** Follows events on their way, such as metrics and logs do. Called by one thread at a time, and must not block. */
@FunctionalInterface
public interface DeliveryObserver {
    void observe(DeliveryStep step);
}
