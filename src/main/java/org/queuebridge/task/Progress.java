package org.queuebridge.task;

/** How far some work is. */
@FunctionalInterface
public interface Progress {
    /**
     * Says how much is done.
     *
     * @param done 0 to total
     * @param total 0 while it is not known
     */
    void at(int done, int total);

    /**
     * Says that a part of the work begins.
     *
     * @param step names it: {@code step.<step>} in {@code messages.properties}
     * @param done how many parts are done, 0 to total - 1
     * @param total how many there are
     */
    default void begins(String step, int done, int total) {
        at(done, total);
    }
}
