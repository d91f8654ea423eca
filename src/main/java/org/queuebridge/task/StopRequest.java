package org.queuebridge.task;

/** Tells work in steps whether it was asked to stop after its current step. */
@FunctionalInterface
public interface StopRequest {
    /** Never asks to stop. */
    StopRequest NEVER = () -> false;

    /** Returns whether to stop; to be called before each step, from any thread. */
    boolean asked();
}
