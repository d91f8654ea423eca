package org.queuebridge.capture;

import java.util.List;
import java.util.function.Consumer;

/** The events of a capture, as they arrive. */
@FunctionalInterface
public interface EventFeed {
    /**
     * Waits some seconds for further events and hands them over, each event once, in one piece.
     *
     * @param shown receives them, on this thread; only then they are deleted where they waited
     * @throws org.queuebridge.domain.FailureException where they cannot be received
     * @throws InterruptedException where it is canceled
     */
    void next(Consumer<List<CapturedEvent>> shown) throws InterruptedException;
}
