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
}
