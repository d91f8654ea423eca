package org.queuebridge.ui.capture;

import java.util.Optional;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.domain.Failure;

/** What becomes of a capture. */
public sealed interface CaptureState {
    /** No capture was begun. */
    record Idle() implements CaptureState {}

    /** The temporary rule and its queue are being made. */
    record Starting(CapturePlan plan) implements CaptureState {}

    /** Events are received. */
    record Running(CapturePlan plan) implements CaptureState {}

    /** What was made is being removed. */
    record Removing(CapturePlan plan) implements CaptureState {}

    /**
     * Nothing runs any more.
     *
     * @param failed why the capture ended before its time; empty where it was stopped or its time was over
     * @param left why what was made could not all be removed; empty where it was
     */
    record Ended(CapturePlan plan, Optional<Failure> failed, Optional<Failure> left) implements CaptureState {}

    /** Whether something of it is in AWS, or may be. */
    default boolean live() {
        return switch (this) {
            case Idle _ -> false;
            case Starting _, Running _, Removing _ -> true;
            case Ended ended -> ended.left().isPresent();
        };
    }

    /** What is, or was, made; empty where nothing was. */
    default Optional<CapturePlan> planned() {
        return switch (this) {
            case Idle _ -> Optional.empty();
            case Starting(CapturePlan plan) -> Optional.of(plan);
            case Running(CapturePlan plan) -> Optional.of(plan);
            case Removing(CapturePlan plan) -> Optional.of(plan);
            case Ended ended -> Optional.of(ended.plan());
        };
    }

    /** Whether it can be stopped. */
    default boolean stoppable() {
        return this instanceof Starting || this instanceof Running;
    }
}
