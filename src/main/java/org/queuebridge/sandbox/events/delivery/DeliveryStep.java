package org.queuebridge.sandbox.events.delivery;

import java.util.Optional;

/** A step of an event on its way, in the order taken. */
public sealed interface DeliveryStep {

    EventOnBus event();

    /** The event reached its bus. */
    record Received(EventOnBus event) implements DeliveryStep {}

    /** The event did not reach its bus, as the bus's key could not encrypt it. */
    record NotEncrypted(EventOnBus event, DeliveryFailure failure) implements DeliveryStep {}

    /**
     * An event that did not reach its bus was sent to the bus's dead-letter queue.
     *
     * @param failure why the queue did not take it; empty where it did
     */
    record BusDeadLettered(EventOnBus event, String queueArn, Optional<DeliveryFailure> failure)
            implements DeliveryStep {}

    /** No rule matched except managed ones. */
    record NoneMatched(EventOnBus event) implements DeliveryStep {}

    /** An enabled rule matched. */
    record Matched(EventOnBus event, String rule) implements DeliveryStep {}

    /** The rule's targets are called later than the quota of invocations would have it. */
    record Throttled(EventOnBus event, String rule) implements DeliveryStep {}

    /**
     * A target was called.
     *
     * @param targetArn empty where the target has none
     * @param retries how often after the first time
     * @param failure empty where the event arrived
     */
    record Invoked(
            EventOnBus event,
            String rule,
            String targetId,
            String targetArn,
            int retries,
            Optional<DeliveryFailure> failure)
            implements DeliveryStep {}

    /**
     * An event that did not arrive was sent to the target's dead-letter queue.
     *
     * @param failure why the queue did not take it; empty where it did
     */
    record DeadLettered(
            EventOnBus event, String rule, String targetId, String queueArn, Optional<DeliveryFailure> failure)
            implements DeliveryStep {}
}
