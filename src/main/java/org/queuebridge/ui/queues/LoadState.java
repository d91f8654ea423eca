package org.queuebridge.ui.queues;

import java.time.Instant;
import org.queuebridge.domain.Failure;

/** The state of loading the queues. */
public sealed interface LoadState {
    /** Nobody is signed in. Also for a moment between two organizations. */
    record NotSignedIn() implements LoadState {}

    /** Running; shows what has arrived or, on a reload, what was there before. */
    record Loading() implements LoadState {}

    /** All queues are loaded. */
    record Complete(Instant at) implements LoadState {}

    /**
     * It ended early: what has arrived is kept, and loading can continue.
     *
     * @param loaded how many queues arrived
     * @param total how many there are, as far as is known; 0 while it is not
     * @param again whether it was a reload, so that the other queues are shown as before
     */
    record Stopped(Failure failure, int loaded, int total, boolean again) implements LoadState {}
}
