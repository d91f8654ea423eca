package org.queuebridge.task;

/** Whether work that goes step by step was asked to end after the step that it is at. */
@FunctionalInterface
public interface StopRequest {
    /** Nobody asks. */
    StopRequest NEVER = () -> false;

    /** To be looked at before each step, from any thread. */
    boolean asked();
}
