package org.queuebridge.ui.capture;

import java.util.Optional;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.domain.Failure;

/** What becomes of logging a bus. */
public sealed interface BusLogState {
    /** Nothing was logged. */
    record Idle() implements BusLogState {}

    /** Deliveries are being made, and the bus is being set. */
    record Starting(BusLogPlan plan) implements BusLogState {}

    /** The bus is logged. */
    record Running(BusLogPlan plan) implements BusLogState {}

    /** What the bus logged before is being restored. */
    record Restoring(BusLogPlan plan) implements BusLogState {}

    /**
     * The bus is no longer logged.
     *
     * @param failed why logging ended before its time; empty where it was stopped or its time was over
     * @param left why not everything could be restored and removed; empty where it was
     */
    record Ended(BusLogPlan plan, Optional<Failure> failed, Optional<Failure> left) implements BusLogState {}

    /** Whether something of it is in AWS, or may be. */
    default boolean live() {
        return switch (this) {
            case Idle _ -> false;
            case Starting _, Running _, Restoring _ -> true;
            case Ended ended -> ended.left().isPresent();
        };
    }

    /** What is, or was, logged. */
    default Optional<BusLogPlan> planned() {
        return switch (this) {
            case Idle _ -> Optional.empty();
            case Starting(BusLogPlan plan) -> Optional.of(plan);
            case Running(BusLogPlan plan) -> Optional.of(plan);
            case Restoring(BusLogPlan plan) -> Optional.of(plan);
            case Ended ended -> Optional.of(ended.plan());
        };
    }
}
