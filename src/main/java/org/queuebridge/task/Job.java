package org.queuebridge.task;

import java.util.Optional;

/** A background job that was started, with its progress. */
public interface Job {
    /** The label of the job, for the message {@code job.<label>} in {@code messages/jobs.properties}. */
    String label();

    /** The current step, for the message {@code step.<step>}; empty if its steps have no names. */
    Optional<String> step();

    /** How much is done, 0 to {@link #total()}. */
    int done();

    /** How much there is to do; 0 while not known. */
    int total();

    /** Whether the job was asked to stop after its current step. */
    boolean stopping();

    /**
     * Cancels the job, which reports {@link org.queuebridge.domain.Failure.Canceled} to its failure handler. A job in
     * steps instead stops after its current step and reports its result; canceled again, it is interrupted. Does
     * nothing after the job has ended.
     */
    void cancel();
}
