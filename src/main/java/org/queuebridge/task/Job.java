package org.queuebridge.task;

import java.util.Optional;

/** Work that was started. */
public interface Job {
    /** What it does, in the words of a key {@code job.<label>} in {@code messages.properties}. */
    String label();

    /** The part that it is at, in the words of a key {@code step.<step>}; empty where it has no parts with names. */
    Optional<String> step();

    /** How much is done, 0 to {@link #total()}. */
    int done();

    /** How much there is to do; 0 while it is not known. */
    int total();

    /** Whether it ends after the step that is under way, as it was asked to. */
    boolean stopping();

    /**
     * Ends it soon; its failure handler is told {@link org.queuebridge.domain.Failure.Cancelled}. Work that was started
     * in steps ends after the step that it is at, with what came out of it; cancelled again it is broken off. Does
     * nothing once it has ended.
     */
    void cancel();
}
