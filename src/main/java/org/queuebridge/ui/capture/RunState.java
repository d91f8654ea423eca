package org.queuebridge.ui.capture;

import java.util.Optional;
import org.queuebridge.domain.Failure;

/**
 * What becomes of a capture, or of logging a bus.
 *
 * @param <P> the plan of what it makes in AWS
 */
public sealed interface RunState<P> {
    /** Nothing was begun. */
    record Idle<P>() implements RunState<P> {}

    /** What was planned is being made. */
    record Starting<P>(P plan) implements RunState<P> {}

    /** Events or records are received. */
    record Running<P>(P plan) implements RunState<P> {}

    /** What was made is being removed, and what was before restored. */
    record Removing<P>(P plan) implements RunState<P> {}

    /**
     * Nothing runs any more.
     *
     * @param failed why it ended before its time; empty where it was stopped or its time was over
     * @param left why what was made could not all be removed; empty where it was
     */
    record Ended<P>(P plan, Optional<Failure> failed, Optional<Failure> left) implements RunState<P> {}

    /** Whether something of it is in AWS, or may be. */
    default boolean live() {
        return switch (this) {
            case Idle<P> _ -> false;
            case Starting<P> _, Running<P> _, Removing<P> _ -> true;
            case Ended<P> ended -> ended.left().isPresent();
        };
    }

    /** What is, or was, made; empty where nothing was. */
    default Optional<P> planned() {
        return switch (this) {
            case Idle<P> _ -> Optional.empty();
            case Starting<P>(P plan) -> Optional.of(plan);
            case Running<P>(P plan) -> Optional.of(plan);
            case Removing<P>(P plan) -> Optional.of(plan);
            case Ended<P> ended -> Optional.of(ended.plan());
        };
    }

    /** Why what was made could not all be removed; empty where it was, or is not over. */
    default Optional<Failure> left() {
        return this instanceof Ended<P> ended ? ended.left() : Optional.empty();
    }

    /** Whether it can be stopped. */
    default boolean stoppable() {
        return this instanceof Starting || this instanceof Running;
    }
}
