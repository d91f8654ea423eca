package org.queuebridge.capture;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a capture or the log of a bus gets, as it arrives.
 *
 * @param <T> an event, or a record of the log
 */
@FunctionalInterface
public interface Feed<T> {
    /**
     * Hands over what has arrived, each once, in one piece; waits some seconds for it, or for more.
     *
     * @param shown receives them, on this thread; only then they are deleted where they waited
     * @throws org.queuebridge.domain.FailureException where they cannot be received
     * @throws InterruptedException where it is canceled
     */
    void next(Consumer<List<T>> shown) throws InterruptedException;
}
