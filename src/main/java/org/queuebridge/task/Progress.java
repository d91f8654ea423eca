package org.queuebridge.task;

/** Receives the progress of a job. */
@FunctionalInterface
public interface Progress {
    /**
     * Reports how much is done.
     *
     * @param done 0 to total
     * @param total 0 while not known
     */
    void at(int done, int total);

    /**
     * Reports that a step begins.
     *
     * @param step the name of the step, for the message {@code step.<step>} in {@code messages/jobs.properties}
     * @param done how many steps are done, 0 to total - 1
     * @param total how many steps there are
     */
    default void begins(String step, int done, int total) {
        at(done, total);
    }
}
